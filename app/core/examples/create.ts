import type { TextEdit } from "../text/range.ts";
import { sorted } from "./find.ts";
import { layoutOf, wrappingFor, type Wrapping } from "./layout.ts";
import { breakOf } from "./notation.ts";
import { outlineOf, type Outline, type OutlinedBlock } from "./outline.ts";
import { firstThatReads, readingWith, type Proposal } from "./reading.ts";
import { emptySpot, showBreaks, trimmed } from "./shadow.ts";
import { isTurn, type Slot } from "./slots.ts";

/** Writes a context or commentary that block `block` lacks: the context before the turns, the commentary at the end. */
export function create(outline: Outline, block: number, slot: Slot, text: string): TextEdit[] {
  const target = outline.blocks[block];
  if (!target) return [];
  const written = text.replaceAll("\n", breakOf(outline.description));
  const places = slot === "context" ? [beforeTurns, atEnd] : [atEnd];
  const { head, tail } = wrappingFor(outline, block, slot);
  const wrappings = [tail, tail + breakOf(outline.description)].map(end => ({ head, tail: end }));
  return insert(outline, block, { slot, text: written, places, wrappings });
}

/**
 * Adds a turn with nothing in it yet after the last turn of block `block`.
 * @returns edits over the description, [] when there is no such block.
 */
export function addTurn(description: string, block: number, role: "user" | "assistant"): TextEdit[] {
  const outline = outlineOf(description);
  if (!outline.blocks[block]) return [];
  const wrappings = [wrappingFor(outline, block, role), { head: `${role}: "`, tail: '"' }];
  return insert(outline, block, { slot: role, text: "", places: [afterTurns, atEnd], wrappings });
}

/** Where a part goes, and on which side of it the gap to its neighbour belongs. */
interface Place {
  readonly at: number;
  readonly gap: "before" | "after" | "none";
}

interface Insertion {
  readonly slot: Slot;
  readonly text: string;
  readonly places: readonly ((outline: Outline, block: OutlinedBlock) => Place)[];
  readonly wrappings: readonly Wrapping[];
}

function insert(outline: Outline, index: number, { slot, text, places, wrappings }: Insertion): TextEdit[] {
  const block = outline.blocks[index];
  if (!block) return [];
  const { between } = layoutOf(outline, block);
  const proposals = places.flatMap(placeIn => {
    const { at, gap } = placeIn(outline, block);
    const reading = readingWith(outline, at, { block: index, slot, text: showBreaks(text) });
    return wrappings.map(({ head, tail }): Proposal => {
      const part = head + text + tail;
      const written = gap === "before" ? between + part : gap === "after" ? part + between : part;
      return { edits: [{ from: at, to: at, insert: written }], reading };
    });
  });
  return firstThatReads(outline.description, proposals);
}

function beforeTurns(outline: Outline, block: OutlinedBlock): Place {
  const first = block.parts.find(part => isTurn(part.slot) || part.slot === "commentary");
  return first ? { at: first.from, gap: "after" } : atEnd(outline, block);
}

function afterTurns(outline: Outline, block: OutlinedBlock): Place {
  const { turns, context } = sorted(block);
  const last = turns.at(-1) ?? context;
  if (!last) return beforeTurns(outline, block);
  const stop = /^[.,;!?…]*/.exec(outline.description.slice(last.to, last.to + 8))?.[0].length ?? 0;
  return { at: last.quoted ? last.to + stop : last.to, gap: "before" };
}

function atEnd({ shadow }: Outline, { content, parts }: OutlinedBlock): Place {
  if (parts.length === 0) return { at: emptySpot(shadow, content.from, content.to), gap: "none" };
  return { at: trimmed(shadow, content.from, content.to).to, gap: "before" };
}
