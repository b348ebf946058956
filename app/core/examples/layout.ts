import { breakOf } from "./notation.ts";
import type { Outline, OutlinedBlock } from "./outline.ts";
import type { Part } from "./parts.ts";
import { showBreaks, trimmed } from "./shadow.ts";
import { isTurn, type Slot } from "./slots.ts";

/** The blank space that a block puts round its parts, as written. */
export interface Layout {
  readonly oneLine: boolean;
  /** After the opening tag. */
  readonly open: string;
  readonly between: string;
  /** Before the closing tag. */
  readonly close: string;
}

/** What stands before and after the text of a part: `user: "` and `"`. */
export interface Wrapping {
  readonly head: string;
  readonly tail: string;
}

/** How the block lays out its parts; where it has too few to tell, as its first line suggests. */
export function layoutOf({ description, shadow }: Outline, { content, parts }: OutlinedBlock): Layout {
  const { from, to } = content;
  const oneLine = !shadow.slice(from, to).includes("\n");
  const open = description.slice(from, parts.at(0)?.from ?? from);
  const gaps = [open, ...gapsBetween(description, parts)].filter(
    gap => gap !== "" && oneLine === !hasBreak(gap),
  );
  const between = gaps.at(-1) ?? (oneLine ? " " : breakOf(description));
  return { oneLine, open, between, close: description.slice(trimmed(shadow, from, to).to, to) };
}

/** The blank gaps between neighbouring parts, as written. */
function gapsBetween(description: string, parts: readonly Part[]): string[] {
  const gaps = parts.slice(1).map((part, index) => description.slice(parts[index]?.to, part.from));
  return gaps.filter(gap => showBreaks(gap).trim() === "");
}

function hasBreak(gap: string): boolean {
  return showBreaks(gap).includes("\n");
}

/**
 * How a part of that kind is written in block `index`: as the block itself does it, else as the nearest block of the
 * same layout does, else as is usual beside the turns that are there.
 */
export function wrappingFor(outline: Outline, index: number, slot: Slot): Wrapping {
  const { description, blocks } = outline;
  const block = blocks[index];
  if (!block) return usualWrapping(slot, breakOf(description));
  const { oneLine, between } = layoutOf(outline, block);
  const models = partsNear(outline, index, oneLine);
  const model = models.find(part => part.slot === slot && part.open !== true);
  if (model) return wrappingOf(description, model);
  const turn = models.find(part => isTurn(part.slot) && description[part.from] !== "<");
  if (turn && isTurn(slot)) return speakerChanged(wrappingOf(description, turn), turn.speaker, slot);
  return usualWrapping(slot, oneLine ? "" : between);
}

/** The parts of the blocks with the same layout, those of block `index` first, then by distance from it. */
function partsNear(outline: Outline, index: number, oneLine: boolean): Part[] {
  return outline.blocks
    .map((block, at) => ({ block, distance: Math.abs(at - index) }))
    .filter(({ block }) => layoutOf(outline, block).oneLine === oneLine)
    .sort((a, b) => a.distance - b.distance)
    .flatMap(({ block }) => block.parts);
}

function wrappingOf(description: string, { from, to, inner }: Part): Wrapping {
  return { head: description.slice(from, inner.from), tail: description.slice(inner.to, to) };
}

/** `- **User**: "` becomes `- **Assistant**: "`. */
function speakerChanged({ head, tail }: Wrapping, from: string, to: string): Wrapping {
  const name = /^\p{Lu}/u.test(from) ? to.charAt(0).toUpperCase() + to.slice(1) : to;
  return { head: head.replace(from, () => name), tail };
}

function usualWrapping(slot: Slot, between: string): Wrapping {
  if (slot === "context") return { head: "Context: ", tail: "" };
  if (slot === "commentary") return { head: `<commentary>${between}`, tail: `${between}</commentary>` };
  return { head: `${slot}: "`, tail: '"' };
}
