import type { Range, TextEdit } from "../text/range.ts";
import { findPart, type PartRef } from "./find.ts";
import { outlineOf, type Outline } from "./outline.ts";
import type { Part } from "./parts.ts";
import { firstThatReads, readingOf } from "./reading.ts";
import { isBlank, skipBlank } from "./shadow.ts";

/**
 * Takes a part out of a block, with its label, tags or quotes and the blank space that set it apart.
 * @returns edits over the description, [] when there is no such block or part.
 */
export function removePart(description: string, block: number, part: PartRef): TextEdit[] {
  const outline = outlineOf(description);
  const target = outline.blocks[block];
  const present = target && findPart(target, part);
  if (!target || !present) return [];
  const reading = readingOf(outline).filter(said => said.part !== present);
  const cuts = target.parts.length === 1 ? [present] : [withGap(outline, target.content, present), present];
  return firstThatReads(
    description,
    cuts.map(({ from, to }) => ({ edits: [{ from, to, insert: "" }], reading })),
  );
}

/** The part with the blank space before it, or after it where none stands before. */
function withGap({ shadow }: Outline, content: Range, part: Part): Range {
  let from = part.from;
  while (from > content.from && isBlank(shadow[from - 1])) from--;
  return from < part.from ? { from, to: part.to } : { from, to: skipBlank(shadow, part.to, content.to) };
}
