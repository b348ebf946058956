import { differingEdit } from "../text/edits.ts";
import type { TextEdit } from "../text/range.ts";
import { layoutOf } from "./layout.ts";
import { breakOf } from "./notation.ts";
import { outlineOf, type Outline, type OutlinedBlock } from "./outline.ts";
import { gapBefore } from "./separators.ts";

/**
 * Moves block `from` to place `to`. The texts of the blocks change places and what stands between them stays where it
 * is; an unclosed block is closed where it would swallow the prose after it.
 * @returns edits over the description, [] when a place is no block's or both are the same.
 */
export function moveExample(description: string, from: number, to: number): TextEdit[] {
  const outline = outlineOf(description);
  const { blocks } = outline;
  const moving = blocks[from];
  if (!moving || !blocks[to]) return [];
  const order = blocks.toSpliced(from, 1).toSpliced(to, 0, moving);
  return blocks.flatMap((place, index) => {
    const block = order[index] ?? place;
    if (block === place) return [];
    return differingEdit(place.from, textOf(outline, place), textAt(outline, block, index));
  });
}

function textOf({ description }: Outline, { from, to }: OutlinedBlock): string {
  return description.slice(from, to);
}

function textAt(outline: Outline, block: OutlinedBlock, index: number): string {
  const { from, to } = gapBefore(outline, index + 1);
  if (block.closed || outline.shadow.slice(from, to).trim() === "") return textOf(outline, block);
  const close = layoutOf(outline, block).oneLine ? "" : breakOf(outline.description);
  return `${textOf(outline, block)}${close}</example>`;
}
