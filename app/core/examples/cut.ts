import type { Range, TextEdit } from "../text/range.ts";
import { leadIn } from "./insert.ts";
import { breakOf } from "./notation.ts";
import { outlineOf, type Outline } from "./outline.ts";
import { gapBefore, marginBefore, separates } from "./separators.ts";
import { skipBlank, trimmed } from "./shadow.ts";

/**
 * Takes block `index` out, with the blank space or bullet that set it apart, and with the last block the lead-in that
 * `addExample` writes: adding at the end and taking away again changes nothing.
 * @returns edits over the description, [] when there is no such block.
 */
export function removeExample(description: string, index: number): TextEdit[] {
  const outline = outlineOf(description);
  const block = outline.blocks[index];
  if (!block) return [];
  const range = outline.blocks.length === 1 ? onlyCut(outline, block) : cut(outline, index, block);
  return [{ ...range, insert: closes(outline, index) ? "</example>" : "" }];
}

function cut(outline: Outline, index: number, { from, to }: Range): Range {
  const before = gapBefore(outline, index);
  const after = gapBefore(outline, index + 1);
  if (index === 0 && separates(outline, after)) return { from, to: after.to };
  return { from: separates(outline, before) ? before.from : marginBefore(outline, index).from, to };
}

function onlyCut(outline: Outline, { from, to }: Range): Range {
  const { description, shadow } = outline;
  const lead = leadIn(breakOf(description));
  if (from > lead.length && description.startsWith(lead, from - lead.length))
    return { from: from - lead.length, to };
  const margin = marginBefore(outline, 0);
  if (margin.from > 0) return { from: margin.from, to };
  const next = skipBlank(shadow, to, shadow.length);
  return { from, to: next < shadow.length ? next : to };
}

/** Whether the block before is open and would swallow the prose that comes next. */
function closes(outline: Outline, index: number): boolean {
  const { from, to } = trimmed(outline.shadow, ...bounds(gapBefore(outline, index + 1)));
  return outline.blocks[index - 1]?.closed === false && from < to;
}

function bounds({ from, to }: Range): [number, number] {
  return [from, to];
}
