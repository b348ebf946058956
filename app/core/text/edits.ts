import type { TextEdit } from "./range.ts";

/**
 * The text with all edits applied. Offsets speak of the text before any of them; the order of the list does not
 * matter, except that insertions at one place follow each other as listed.
 *
 * @throws RangeError when two edits overlap or one lies outside the text.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = "";
  let at = 0;
  for (const { from, to, insert } of sorted(edits)) {
    if (from < at || to < from || to > text.length)
      throw new RangeError(`edit ${from}…${to} overlaps or is outside the text`);
    result += text.slice(at, from) + insert;
    at = to;
  }
  return result + text.slice(at);
}

function sorted(edits: readonly TextEdit[]): readonly TextEdit[] {
  return edits.length < 2 ? edits : [...edits].sort((a, b) => a.from - b.from || a.to - b.to);
}

/**
 * The smallest single edit that turns `before`, which stands at `at` in some text, into `after`: none when they are
 * the same. Never splits a surrogate pair or a CRLF.
 */
export function differingEdit(at: number, before: string, after: string): TextEdit[] {
  if (before === after) return [];
  const limit = Math.min(before.length, after.length);
  let head = 0;
  while (head < limit && before.charCodeAt(head) === after.charCodeAt(head)) head++;
  while (head > 0 && bindsToNext(before.charCodeAt(head - 1))) head--;
  let tail = 0;
  while (
    tail < limit - head &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail++;
  while (tail > 0 && bindsToPrevious(before.charCodeAt(before.length - tail))) tail--;
  return [{ from: at + head, to: at + before.length - tail, insert: after.slice(head, after.length - tail) }];
}

const bindsToNext = (unit: number): boolean => unit === 13 || (unit >= 0xd800 && unit <= 0xdbff);
const bindsToPrevious = (unit: number): boolean => unit === 10 || (unit >= 0xdc00 && unit <= 0xdfff);
