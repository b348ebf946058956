import { differingEdit } from "../text/edits.ts";
import type { Range, TextEdit } from "../text/range.ts";
import { layoutOf } from "./layout.ts";
import { breakOf, inNotation, tidied } from "./notation.ts";
import { outlineOf, type Outline, type OutlinedBlock } from "./outline.ts";
import { gapBefore, separatorAt } from "./separators.ts";
import { showBreaks, trimmed } from "./shadow.ts";

/**
 * Puts the prose before the first block, or the whole text where there is no block. Blank space round the prose
 * stays; surrounding blanks of `text` are left out.
 * @returns edits over the description, [] when the prose stands there already.
 */
export function replaceLead(description: string, text: string): TextEdit[] {
  const outline = outlineOf(description);
  const first = outline.blocks.at(0);
  const gap = first?.from === 0 ? separatorAt(outline, 0) : "";
  return proseEdit(outline, trimmed(outline.shadow, 0, first?.from ?? description.length), text, {
    before: "",
    after: gap,
  });
}

/**
 * Puts the prose after the last block; surrounding blanks of `text` are left out, and an unclosed block is closed.
 * @returns edits over the description, [] when the prose stands there already or there is no block.
 */
export function replaceTail(description: string, text: string): TextEdit[] {
  const outline = outlineOf(description);
  const last = outline.blocks.at(-1);
  if (!last) return [];
  const { from, to } = gapBefore(outline, outline.blocks.length);
  const gap = description.slice(from, to);
  const prose = trimmed(outline.shadow, from, to);
  const keeps = prose.from < prose.to || showBreaks(gap).split("\n").length > 2;
  const spot = prose.from < prose.to || !keeps ? prose : { from: to, to };
  return proseEdit(outline, spot, text, { before: keeps ? "" : gapAfter(outline, last), after: "" });
}

function gapAfter(outline: Outline, last: OutlinedBlock): string {
  const gap = layoutOf(outline, last).oneLine ? " " : breakOf(outline.description).repeat(2);
  return last.closed ? gap : `</example>${gap}`;
}

/** What to write round a prose that was not there before. */
interface Gaps {
  readonly before: string;
  readonly after: string;
}

function proseEdit({ description }: Outline, { from, to }: Range, text: string, gaps: Gaps): TextEdit[] {
  const old = description.slice(from, to);
  const wanted = tidied(text);
  if (showBreaks(old) === showBreaks(wanted)) return [];
  const prose = inNotation(old, wanted, breakOf(description));
  return differingEdit(from, old, old === "" ? gaps.before + prose + gaps.after : prose);
}
