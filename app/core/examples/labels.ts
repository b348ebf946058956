import type { Range } from "../text/range.ts";
import { matchAt } from "./search.ts";
import { skipBlank } from "./shadow.ts";
import { isTurn, knownNames, slotOfLabel, type Slot } from "./slots.ts";

/** `user:`, `- **User**:`, `Daisy:`; the range covers the bullet, the emphasis and the colon, not the blanks after it. */
export interface Label extends Range {
  readonly slot: Slot;
  /** As written, without bullet, emphasis and colon. */
  readonly speaker: string;
  /** A name of the table of labels; any other name counts only before a quote. */
  readonly known: boolean;
  readonly bullet: boolean;
  /** Whether an opening quote follows, on this line or the next ones. */
  readonly quoted: boolean;
}

const bullet = String.raw`((?:[-*•+>][^\S\n]+|\d{1,3}[.)][^\S\n]+|#{1,6}[^\S\n]+)?)`;
const remark = String.raw`(?: \([^()\n]{0,60}\))?`;
const tail = String.raw`[*_]{0,3}[^\S\n]?:[*_]{0,3}`;
const known = new RegExp(`${bullet}[*_]{0,3}((?:${knownNames})${remark})${tail}(?![:/])`, "iy");
const name = String.raw`[\p{Lu}\p{Lo}][\p{L}\p{N}_.-]*(?: [\p{L}\p{N}_.-]+){0,3}`;
const other = new RegExp(String.raw`${bullet}[*_]{0,3}(${name}${remark})${tail}(?=[^\S\n]*\\?["'“‘«])`, "uy");
const quote = /\s*\\?["'“‘«]/y;

/** The label that begins at `at`: a known one, or any capitalised name with a quote after its colon. */
export function labelAt(shadow: string, at: number): Label | undefined {
  const match = matchAt(known, shadow, at);
  const found = match ?? matchAt(other, shadow, at);
  if (!found) return undefined;
  const [whole, mark, speaker = ""] = found;
  const to = at + whole.length;
  const quoted = matchAt(quote, shadow, to) !== null;
  const slot = slotOfLabel(speaker);
  return {
    slot: match || isTurn(slot) ? slot : "other",
    speaker,
    known: match !== null,
    bullet: mark !== "",
    quoted,
    from: at,
    to,
  };
}

/** The labels at the beginnings of lines, blanks before them allowed. */
export function lineLabels(shadow: string): Label[] {
  const labels: Label[] = [];
  let at = skipBlank(shadow, 0, shadow.length);
  while (at < shadow.length) {
    const label = labelAt(shadow, at);
    if (label) labels.push(label);
    const end = shadow.indexOf("\n", at);
    at = end < 0 ? shadow.length : skipBlank(shadow, end, shadow.length);
  }
  return labels;
}
