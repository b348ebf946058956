import type { Range } from "../text/range.ts";
import { layoutOf } from "./layout.ts";
import { breakOf } from "./notation.ts";
import type { Outline } from "./outline.ts";
import { lastUnit, showBreaks, trimmed } from "./shadow.ts";

/** Whether the stretch merely sets two blocks apart: blank space, and at most the bullet of the next block. */
export function separates({ shadow }: Outline, { from, to }: Range): boolean {
  return /^\s*(?:[-*•+]\s+)?$/.test(shadow.slice(from, to));
}

/** The stretch between blocks `index - 1` and `index`: the lead before the first, the tail after the last. */
export function gapBefore({ description, blocks }: Outline, index: number): Range {
  return { from: blocks[index - 1]?.to ?? 0, to: blocks[index]?.from ?? description.length };
}

/** The blank space, and the bullet of the block, at the end of the gap before block `index`. */
export function marginBefore(outline: Outline, index: number): Range {
  const { from, to } = gapBefore(outline, index);
  const end = trimmed(outline.shadow, from, to).to;
  const isBullet = end > from && /[-*•+]/.test(outline.shadow[end - 1] ?? "") && beginsLine(outline, end - 1);
  return { from: isBullet ? trimmed(outline.shadow, from, end - 1).to : end, to };
}

function beginsLine({ shadow }: Outline, at: number): boolean {
  return /^\n?$/.test(lastUnit(shadow, at));
}

/** What to write between two blocks at `index`: what stands between others, else what stands before the first. */
export function separatorAt(outline: Outline, index: number): string {
  const { description, blocks } = outline;
  const inner = [index, ...blocks.keys()].filter(at => at > 0 && at < blocks.length);
  const gap = inner.map(at => gapBefore(outline, at)).find(range => separates(outline, range));
  if (gap) return description.slice(gap.from, gap.to);
  const margin = marginBefore(outline, 0);
  return fitting(outline, description.slice(margin.from, margin.to));
}

/** The margin of the only block, unless it suits a block of another layout. */
function fitting(outline: Outline, margin: string): string {
  const newline = breakOf(outline.description);
  const block = outline.blocks.at(0);
  const oneLine = block ? layoutOf(outline, block).oneLine : false;
  if (oneLine) return margin === "" ? " " : margin;
  return showBreaks(margin).includes("\n") ? margin : newline + newline;
}
