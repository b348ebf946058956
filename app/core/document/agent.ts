import type { Newline } from "../text/lines.ts";
import type { Range } from "../text/range.ts";

/** A front matter value as YAML 1.2's core schema reads it. Maps keep the order of their keys. */
export type FieldValue = string | number | boolean | null | readonly FieldValue[] | FieldMap;
export interface FieldMap {
  readonly [key: string]: FieldValue;
}

/**
 * How a value is written. Scalars: YAML's five styles. Lists and maps: `flow` is `[a, b]`, `block` one entry a line.
 * `empty` is a key with nothing after it; `broken` is text that no strict YAML reader accepts.
 */
export type Style =
  "plain" | "single" | "double" | "literal" | "folded" | "flow" | "block" | "empty" | "broken";

/**
 * A run of a scalar's value and the source it comes from. With equal lengths the source stands for the value letter by
 * letter; otherwise the whole run belongs together: an escape, a fold, a line end with its indentation.
 */
export interface Segment extends Range {
  /** Where the run begins in the value. */
  readonly at: number;
  /** Its length in the value. */
  readonly length: number;
}

/** One entry of a list that is written simply enough to be edited entry by entry. */
export interface Item extends Range {
  readonly value: FieldValue;
}

/** One key of the front matter with its value: `tools: [Read]  # few` in the sample below. */
export interface Field {
  readonly key: string;
  readonly value: FieldValue;
  /** From the key to the end of the value's last line, without its line end: `tools: [Read]  # few`. */
  readonly range: Range;
  /** The key as written, quotes included: `tools`. */
  readonly keyRange: Range;
  /** The value as written, quotes or block header included, comments not: `[Read]`. Empty behind the colon where there is none. */
  readonly valueRange: Range;
  readonly style: Style;
  /** For scalars: which source each part of the value comes from, in order and without gaps in the value. */
  readonly segments?: readonly Segment[];
  /** For simple lists: the entries and where they stand. */
  readonly items?: readonly Item[];
}

/** Why a strict YAML reader refuses the file, or why there is nothing for it to read. A closed set. */
export type ProblemCode =
  | "no-front-matter"
  | "text-before-front-matter"
  | "front-matter-language"
  | "unclosed-front-matter"
  | "not-a-mapping"
  | "duplicate-key"
  | "colon-in-plain"
  | "text-at-margin"
  | "text-after-quote"
  | "unclosed-quote"
  | "bad-escape"
  | "reserved-start"
  | "control-character"
  | "not-yaml";

/** A fault found while reading; the range is the smallest stretch of the text that shows it. */
export interface Problem extends Range {
  readonly code: ProblemCode;
  readonly message: string;
}

/** An agent file as read. Every offset is in UTF-16 code units of `text`. */
export interface AgentFile {
  readonly text: string;
  readonly newline: Newline;
  /** The YAML between the two fences, without them; absent where there is no front matter. */
  readonly frontmatter?: Range;
  /** Everything after the line of the closing fence, verbatim; the whole text (but a byte order mark) where there is no front matter. */
  readonly body: Range;
  /** In file order; a key that stands twice is listed twice, and the last one counts. */
  readonly fields: readonly Field[];
  /** Empty exactly when strict YAML readers accept the front matter. */
  readonly problems: readonly Problem[];
}

/** The field that counts for a key: the last one, as in the client. */
export function fieldOf(agent: AgentFile, key: string): Field | undefined {
  return agent.fields.findLast(field => field.key === key);
}
