import type { TextEdit } from "../text/range.ts";
import { breakOf } from "./notation.ts";
import type { Part } from "./parts.ts";
import { quotePairs } from "./quotes.ts";
import { isBlank } from "./shadow.ts";
import { isTurn } from "./slots.ts";

/**
 * The ways to write a text into a part, the most natural first: as the part is written now, then in other quotes. A
 * part without quotes may also push what follows it to the next line.
 */
export function spellings(description: string, part: Part, text: string): TextEdit[] {
  const plain = { ...part.inner, insert: text };
  const isLabel = description[part.from] !== "<";
  if (part.quoted) return [plain, ...inQuotes(description, part, text)];
  if (!isLabel) return [plain];
  const bare = { ...plain, insert: apart(description, part, text) };
  const below = { ...plain, insert: bare.insert.trimEnd() + breakOf(description) };
  return isTurn(part.slot) ? [bare, ...inQuotes(description, part, text)] : [bare, below];
}

/** In each other kind of quotes, first those that the text does not hold itself. */
function inQuotes(description: string, part: Part, text: string): TextEdit[] {
  const { from, to } = part.quoted ?? part.inner;
  const kinds = [...quotePairs].filter(([open]) => description[from] !== open);
  const holds = (kind: readonly string[]): boolean => kind.some(unit => text.includes(unit));
  const ordered = [...kinds.filter(kind => !holds(kind)), ...kinds.filter(holds)];
  return ordered.map(([open, close]) => ({
    from,
    to,
    insert: apart(description, part, open + text + close),
  }));
}

/** Parts an unquoted text from the colon before it and from what follows on its line. */
function apart(description: string, { inner, quoted }: Part, text: string): string {
  if (quoted || text === "" || inner.from < inner.to) return text;
  const before = isBlank(description[inner.from - 1]) ? "" : " ";
  const next = description[inner.to];
  const after = next === undefined || isBlank(next) || /[<\\]/.test(next) ? "" : " ";
  return before + text + after;
}
