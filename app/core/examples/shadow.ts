import type { Range } from "../text/range.ts";

/**
 * The description as the scanners see it: the same text, unit for unit, with each visible backslash-n (which the
 * client's project loader turns into a line break) written as a vertical tab and a line feed. So one set of patterns
 * serves both notations, and every offset holds for the description too.
 */
export function shadowOf(description: string): string {
  return description.replaceAll("\\n", "\v\n");
}

/** The text with each visible backslash-n shown as the line break that it stands for. */
export function showBreaks(text: string): string {
  return text.replaceAll("\\n", "\n");
}

/** What is left of `from`…`to` of a shadow without blank space at either end; empty at `from` when nothing is. */
export function trimmed(shadow: string, from: number, to: number): Range {
  const start = skipBlank(shadow, from, to);
  if (start === to) return { from, to: from };
  let end = to;
  while (isBlank(shadow[end - 1])) end--;
  return { from: start, to: end };
}

/** The first offset at or after `from` that holds no blank space; at most `to`. */
export function skipBlank(shadow: string, from: number, to: number): number {
  let at = from;
  while (at < to && isBlank(shadow[at])) at++;
  return at;
}

/** Whether the unit is blank space or a line break; false for undefined. */
export function isBlank(unit: string | undefined): boolean {
  return unit !== undefined && /\s/.test(unit);
}

/**
 * Where a text belongs in a blank stretch between two tags or quotes: on the line of its own that an emptied text
 * leaves behind, else in the middle. Never inside a visible backslash-n.
 */
export function emptySpot(shadow: string, from: number, to: number): number {
  const gap = shadow.slice(from, to);
  const first = gap.indexOf("\n");
  const last = gap.lastIndexOf("\n");
  if (first < 0) return from + Math.floor(gap.length / 2);
  if (last === first) return from + first + 1;
  return from + (gap[last - 1] === "\v" ? last - 1 : last);
}

/** The last unit before `at` that is no blank within the line: "\n" or "" when `at` begins its line. */
export function lastUnit(shadow: string, at: number): string {
  let last = at - 1;
  while (last >= 0 && shadow[last] !== "\n" && isBlank(shadow[last])) last--;
  return shadow[last] ?? "";
}

/** Whether what stands before `at` on its line, if anything, ends a sentence, a quotation, a tag or a label. */
export function endsSentence(shadow: string, at: number): boolean {
  return /^\n?$|[.!?…:;。！？)\]>"'”’»|/→–—]/.test(lastUnit(shadow, at));
}
