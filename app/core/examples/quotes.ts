import { labelAt } from "./labels.ts";
import { countBefore, firstFrom, matchAt } from "./search.ts";
import { isBlank, skipBlank } from "./shadow.ts";
import { isTagAt } from "./tags.ts";

/** Each opening quote with its closing one, the most usual first. */
export const quotePairs: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["'", "'"],
  ["“", "”"],
  ["‘", "’"],
  ["«", "»"],
]);

/**
 * What stands after a quote: "strong" where nothing but its turn's end explains it (the end, a tag, a label), "weak"
 * before a line break with more text after it, "none" in the middle of a line, as an apostrophe is.
 */
type Ending = "strong" | "weak" | "none";

interface QuoteMark {
  readonly at: number;
  readonly unit: string;
  readonly ending: Ending;
}

/** The quotes of a text in order, their offsets, and for each closing kind the offsets of those that could close a turn. */
export interface Quotes {
  readonly all: readonly QuoteMark[];
  readonly places: readonly number[];
  readonly closers: ReadonlyMap<string, readonly number[]>;
}

/** How many quotes beyond the first possible close are weighed: keeps the reading linear on hostile text. */
const lookahead = 64;

const noise = /[^\S\n]*(?:[.,;!?…)\]*_]+[^\S\n]*)?(?:(?:[-=]>|[-–—→|/])[^\S\n]*)?/y;
const remark = /(?:\([^()\n]{0,80}\)|\[[^[\]\n]{0,80}\])?[^\S\n]*/y;

/** Where the punctuation, arrow and blanks end that may stand between a closing quote at `at - 1` and the next label. */
export function skipNoise(shadow: string, at: number): number {
  return at + (matchAt(noise, shadow, at)?.[0].length ?? 0);
}

function endingAt(shadow: string, quote: number): Ending {
  const quiet = skipNoise(shadow, quote + 1);
  const at = quiet + (matchAt(remark, shadow, quiet)?.[0].length ?? 0);
  if (at >= shadow.length || isTagAt(shadow, at)) return "strong";
  if (shadow[at] === "\n") return lineEndingAt(shadow, skipBlank(shadow, at, shadow.length));
  const glued = at === quote + 1 && isBlank(shadow[quote - 1]);
  const label = glued ? undefined : labelAt(shadow, at);
  if (!label) return "none";
  return label.known ? "strong" : "weak";
}

function lineEndingAt(shadow: string, next: number): Ending {
  if (next >= shadow.length || isTagAt(shadow, next)) return "strong";
  const label = labelAt(shadow, next);
  return label && (label.quoted || !label.bullet) ? "strong" : "weak";
}

/** Finds the quotes of a shadow, each with what stands after it. */
export function quotesIn(shadow: string): Quotes {
  const all = Array.from(shadow.matchAll(/["'“”‘’«»]/g), ({ index, 0: unit }): QuoteMark => {
    return { at: index, unit, ending: endingAt(shadow, index) };
  });
  const closers = new Map([...quotePairs.values()].map((unit): [string, number[]] => [unit, []]));
  for (const mark of all) if (mark.ending !== "none") closers.get(mark.unit)?.push(mark.at);
  return { all, places: all.map(mark => mark.at), closers };
}

/** The first quote at or after `from` that could close a turn opened by `open`; Infinity when there is none. */
export function firstCloser(quotes: Quotes, open: string, from: number): number {
  return firstFrom(quotes.closers.get(quotePairs.get(open) ?? open), from, Infinity);
}

/**
 * The quote that closes the turn whose opening quote stands at `at`, before `limit`; undefined when none does. A strong
 * ending always closes; a line break does when the quotes between pair up, so that a line may end in a "quoted word".
 */
export function closingQuote(shadow: string, quotes: Quotes, at: number, limit: number): number | undefined {
  const open = shadow[at] ?? "";
  const close = quotePairs.get(open) ?? open;
  const first = firstCloser(quotes, open, at + 1);
  if (first >= limit) return undefined;
  const start = countBefore(quotes.places, at + 1);
  const stop = countBefore(quotes.places, first) + lookahead;
  let depth = 1;
  for (const mark of quotes.all.slice(start, stop)) {
    if (mark.at >= limit) break;
    if (mark.unit === close && mark.ending === "strong") return mark.at;
    if (opens(shadow, mark, open, close)) depth++;
    else if (mark.unit === close && depth > 1 && ends(shadow, mark.at)) depth--;
    else if (mark.unit === close && mark.ending === "weak") return mark.at;
  }
  return first;
}

function opens(shadow: string, { at, unit }: QuoteMark, open: string, close: string): boolean {
  if (unit !== open) return false;
  return open !== close || (/[\s([{]/.test(shadow[at - 1] ?? " ") && !isBlank(shadow[at + 1]));
}

function ends(shadow: string, at: number): boolean {
  return !isBlank(shadow[at - 1]) && !/[\p{L}\p{N}]/u.test(shadow[at + 1] ?? "");
}
