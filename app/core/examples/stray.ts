import type { Range } from "../text/range.ts";
import { readParts, type Part } from "./parts.ts";
import { skipNoise } from "./quotes.ts";
import { lastUnit, skipBlank } from "./shadow.ts";

/** A quoted turn of the user or the assistant that stands outside every block. */
export type StrayPart = Part & { readonly slot: "user" | "assistant" };

/**
 * The turns in a stretch of prose: `- User: "…"` at the beginning of a line, and those that follow one directly.
 * Offsets are into the shadow; each turn closes within its paragraph.
 */
export function strayParts(shadow: string, range: Range): { part: StrayPart; offset: number }[] {
  return paragraphs(shadow, range).flatMap(({ from, to }) => {
    const text = shadow.slice(from, to);
    return strayIn(text).map(part => ({ part, offset: from }));
  });
}

function paragraphs(shadow: string, { from, to }: Range): Range[] {
  const ranges: Range[] = [];
  let start = from;
  for (const match of shadow.slice(from, to).matchAll(/\n\s*\n/g)) {
    ranges.push({ from: start, to: from + match.index });
    start = from + match.index + match[0].length;
  }
  return [...ranges, { from: start, to }];
}

function strayIn(text: string): StrayPart[] {
  const found: StrayPart[] = [];
  for (const part of readParts(text)) {
    const last = found.at(-1);
    const follows =
      last !== undefined && skipBlank(text, skipNoise(text, last.to), text.length) === part.from;
    if (isStray(part) && (follows || /^\n?$/.test(lastUnit(text, part.from)))) found.push(part);
  }
  return found;
}

function isStray(part: Part): part is StrayPart {
  return part.quoted !== undefined && (part.slot === "user" || part.slot === "assistant");
}
