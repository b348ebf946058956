import { inlineStarts } from "./inline.ts";
import { lineLabels, type Label } from "./labels.ts";
import type { Quotes } from "./quotes.ts";
import { endsSentence } from "./shadow.ts";
import type { Tag } from "./tags.ts";

/** Where the parts of one block may begin, as ascending offsets. */
export interface Marks {
  /** What ends unquoted text: a label or a tag. */
  readonly starts: readonly number[];
  /** What ends even a text whose quote is still open. */
  readonly walls: readonly number[];
}

/** Finds the places where the parts of a block may begin. */
export function marksOf(shadow: string, tags: readonly Tag[], quotes: Quotes): Marks {
  const labels = lineLabels(shadow);
  const fences = tags.filter(tag => tag.slot === "commentary");
  const holders = tags.filter(tag => tag.slot && !tag.closing && endsSentence(shadow, tag.from));
  const asides = tags.filter(tag => tag.aside);
  const inline = inlineStarts(shadow, labels, [...fences, ...holders], quotes);
  return {
    starts: ascending([...places([...labels, ...fences, ...holders, ...asides]), ...inline]),
    walls: ascending(places([...labels.filter(isWall), ...fences])),
  };
}

function places(marks: readonly (Label | Tag)[]): number[] {
  return marks.map(mark => mark.from);
}

function ascending(offsets: number[]): number[] {
  return offsets.sort((a, b) => a - b);
}

/** A bullet `- User: can log in` may well stand in the middle of an answer. */
function isWall(label: Label): boolean {
  return label.known && (label.quoted || !label.bullet);
}
