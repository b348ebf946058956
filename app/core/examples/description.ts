import type { Range } from "../text/range.ts";

/**
 * A stretch of a description that reads as text of its own. `from` and `to` are offsets into the description and leave
 * out the quotes and blanks round the text; an empty text has `from === to` where it belongs. `text` is what stands
 * there with each visible backslash-n shown as a line break, so it can be shorter than the range; a backslash before
 * a quote stays as it is.
 */
export interface Passage extends Range {
  readonly text: string;
}

/** One speaker's words: `assistant: "I'll look"` has speaker `assistant` and the text and range of `I'll look`. */
export interface Turn extends Passage {
  /** Who speaks, as far as it is known; "other" for speakers such as `Daisy`. */
  readonly role: "user" | "assistant" | "other";
  /** The label as written, without its colon: `user`, `Assistant`, `Daisy`; the tag's name in `<user_request>`. */
  readonly speaker: string;
}

/**
 * One `<example>…</example>`; the range covers both tags. An unclosed block ends with the last text before the next
 * opening tag or the end.
 */
export interface ExampleBlock extends Range {
  readonly context?: Passage;
  /** In the order of the text, whether before or after the commentary. */
  readonly turns: readonly Turn[];
  /** The first one; others count as rest. */
  readonly commentary?: Passage;
  /** What stands in the block and was not understood: kept in place, shown as it is. */
  readonly rest: readonly Passage[];
  readonly closed: boolean;
}

/** A description read as prose around conversations. */
export interface Description {
  /** The text before the first block (all of it when there is none), as written. */
  readonly lead: string;
  readonly blocks: readonly ExampleBlock[];
  /** The text after the last block, as written; "" when there is no block. */
  readonly tail: string;
  /** Turns outside every block, as in files that write `User: "…"` without any tag. */
  readonly stray: readonly Turn[];
}
