import { applyEdits } from "../text/edits.ts";
import type { TextEdit } from "../text/range.ts";
import { outlineOf, type Outline } from "./outline.ts";
import type { Part } from "./parts.ts";
import { showBreaks } from "./shadow.ts";

/** What a reader takes from one part: in which block it stands, what it is, what it says. */
export interface Said {
  readonly block: number;
  readonly slot: Part["slot"];
  readonly text: string;
  /** Where it was read; undefined for what is yet to be written. */
  readonly part?: Part;
}

/** Edits with the reading that they are meant to bring about. */
export interface Proposal {
  readonly edits: TextEdit[];
  readonly reading: readonly Said[];
}

/** Everything that is read from the blocks of a description, in order. */
export function readingOf({ description, blocks }: Outline): Said[] {
  return blocks.flatMap(({ parts }, block) => {
    return parts.map(part => {
      const { from, to } = part.inner;
      return { block, slot: part.slot, text: showBreaks(description.slice(from, to)), part };
    });
  });
}

/** The reading with one more entry, for a part that is to stand at offset `at`. */
export function readingWith(outline: Outline, at: number, said: Said): Said[] {
  const reading = readingOf(outline);
  const place = reading.filter(({ part }) => part !== undefined && part.from < at).length;
  return reading.toSpliced(place, 0, said);
}

/**
 * The first proposal that reads back as it is meant; the first of all where none does, so that what a person typed
 * stands in the file in any case.
 */
export function firstThatReads(description: string, proposals: readonly Proposal[]): TextEdit[] {
  const good = proposals.find(({ edits, reading }) => {
    return same(readingOf(outlineOf(applyEdits(description, edits))), reading);
  });
  return (good ?? proposals.at(0))?.edits ?? [];
}

function same(some: readonly Said[], others: readonly Said[]): boolean {
  return some.length === others.length && some.every((said, index) => equal(said, others[index]));
}

function equal(said: Said, other: Said | undefined): boolean {
  return said.block === other?.block && said.slot === other.slot && said.text === other.text;
}
