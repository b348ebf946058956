import type { Range } from "../text/range.ts";
import type { Fix } from "./fix.ts";
import type { Subject } from "./subject.ts";

/** error: the file does not load, or loses something · warning: it does something else than it says · hint: advice. */
export type Severity = "error" | "warning" | "hint";

/** What rules are about, as headings for people. Risks are shown only for files that come from somebody else. */
export type Topic = "loading" | "fields" | "tools" | "description" | "prompt" | "risk";

/** What a rule found: a finding without what is the rule's own. */
export interface Report extends Range {
  readonly message: string;
  readonly severity?: Severity;
  readonly fixes?: readonly Fix[];
}

/** What a rule says of most files: one list for all of them, since every file is asked by every rule. */
export const none: readonly Report[] = [];

/**
 * One rule: what it looks for, and its page of explanation. The example is its first test: in `before` the rule marks
 * exactly what stands between ⟦ and ⟧, in `after` nothing; where the rule has a fix, the fix turns one into the other.
 */
export interface Rule<Code extends string = string> {
  readonly code: Code;
  readonly topic: Topic;
  /** Of its findings, where a report does not say otherwise. */
  readonly severity: Severity;
  /** The fault in a few words, as a heading: "A tool that is gone". */
  readonly title: string;
  /** What happens and why, in full sentences; blank lines part paragraphs. */
  readonly explanation: string;
  /** The client's version on which this was first seen, where it is not that of `client`. */
  readonly since?: string;
  readonly example: {
    readonly before: string;
    readonly after: string;
    /** The name of the file, where that matters. */
    readonly fileName?: string;
  };
  readonly check: (subject: Subject) => readonly Report[];
}

/** A rule with its code as a type of its own, so that the list of rules makes the closed set of codes. */
export const defineRule = <const Code extends string>(rule: Rule<Code>): Rule<Code> => rule;
