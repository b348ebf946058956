import type { FieldValue } from "../../../document/agent.ts";

/** What a definition takes over of a field's value. */
export interface Carried {
  /** Absent where nothing is taken over. */
  readonly value?: FieldValue;
  /** Why it is not the whole value: one sentence each, none where it is. */
  readonly notes: readonly string[];
}

/** The value, taken over as Claude Code reads it. */
export const carry = (value: FieldValue, ...notes: readonly string[]): Carried => ({ value, notes });

/** Nothing, and why. */
export const drop = (...notes: readonly string[]): Carried => ({ notes });
