import type { TextEdit } from "../text/range.ts";
import { breakOf } from "./notation.ts";
import { outlineOf, type Outline } from "./outline.ts";
import { separatorAt } from "./separators.ts";
import { trimmed } from "./shadow.ts";
import { skeletonLike } from "./skeleton.ts";

/**
 * Adds a block with empty texts before block `index`, at the end by default, laid out like its neighbours. The first
 * block gets the lead-in `Examples:`, unless the prose ends with a colon.
 * @returns edits over the description, [] when `index` is no place among the blocks.
 */
export function addExample(description: string, index?: number): TextEdit[] {
  const outline = outlineOf(description);
  const at = index ?? outline.blocks.length;
  return insertBlock(outline, at, skeletonLike(outline, Math.max(0, at - 1)));
}

/**
 * Adds a copy of block `index` after it.
 * @returns edits over the description, [] when there is no such block.
 */
export function duplicateExample(description: string, index: number): TextEdit[] {
  const outline = outlineOf(description);
  const block = outline.blocks[index];
  return block ? insertBlock(outline, index + 1, description.slice(block.from, block.to)) : [];
}

function insertBlock(outline: Outline, index: number, text: string): TextEdit[] {
  const { blocks } = outline;
  if (!Number.isInteger(index) || index < 0 || index > blocks.length) return [];
  const [first] = blocks;
  if (!first) return firstBlock(outline, text);
  const separator = separatorAt(outline, index);
  const at = blocks[index - 1]?.to ?? first.from;
  return [{ from: at, to: at, insert: index === 0 ? text + separator : separator + text }];
}

function firstBlock({ description, shadow }: Outline, text: string): TextEdit[] {
  const { to } = trimmed(shadow, 0, shadow.length);
  const newline = breakOf(description);
  const before = to === 0 ? "" : shadow[to - 1] === ":" ? newline : leadIn(newline);
  return [{ from: to, to, insert: before + text }];
}

/** What `addExample` writes between prose and the first block, and `removeExample` takes away with the last one. */
export function leadIn(newline: string): string {
  return ` Examples:${newline}${newline}`;
}
