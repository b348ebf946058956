import { differingEdit } from "../text/edits.ts";
import type { TextEdit } from "../text/range.ts";
import { create } from "./create.ts";
import { findPart, type PartRef } from "./find.ts";
import { breakOf, inNotation, tidied } from "./notation.ts";
import { outlineOf, type Outline } from "./outline.ts";
import type { Part } from "./parts.ts";
import { firstThatReads, readingOf } from "./reading.ts";
import { showBreaks } from "./shadow.ts";
import { spellings } from "./spell.ts";

/**
 * Puts a text into turn `turn` of block `block`.
 * @returns edits over the description, [] when the text stands there already or there is no such turn.
 */
export function setTurn(description: string, block: number, turn: number, text: string): TextEdit[] {
  return setPart(description, block, { kind: "turn", index: turn }, text);
}

/**
 * Puts a text into a part of a block, in the notation of the description; surrounding blanks are left out. The part
 * reads back as the text unless that holds tags or labels of its own at the beginnings of lines: quotes change where
 * they must. A missing context or commentary is created in its usual place; an emptied part keeps its place.
 * @returns edits over the description, [] when the text stands there already or there is no such block or turn.
 */
export function setPart(description: string, block: number, part: PartRef, text: string): TextEdit[] {
  const outline = outlineOf(description);
  const target = outline.blocks[block];
  if (!target) return [];
  const wanted = tidied(text);
  const present = findPart(target, part);
  if (present) return rewrite(outline, present, wanted);
  return part.kind === "turn" || wanted === "" ? [] : create(outline, block, part.kind, wanted);
}

function rewrite(outline: Outline, part: Part, wanted: string): TextEdit[] {
  const { description } = outline;
  const before = description.slice(part.inner.from, part.inner.to);
  const shown = showBreaks(wanted);
  if (showBreaks(before) === shown) return [];
  const text = inNotation(before, wanted, breakOf(description));
  const reading = readingOf(outline).map(said => (said.part === part ? { ...said, text: shown } : said));
  const proposals = spellings(description, part, text).map(({ from, to, insert }) => ({
    edits: differingEdit(from, description.slice(from, to), insert),
    reading,
  }));
  return firstThatReads(description, proposals);
}
