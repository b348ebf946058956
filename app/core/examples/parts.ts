import type { Range } from "../text/range.ts";
import { labelAt, type Label } from "./labels.ts";
import { marksOf, type Marks } from "./marks.ts";
import { closingQuote, quotesIn, skipNoise, type Quotes } from "./quotes.ts";
import { firstFrom, matchAt } from "./search.ts";
import { emptySpot, skipBlank, trimmed } from "./shadow.ts";
import { isTurn, type Slot } from "./slots.ts";
import { tagsIn, type Tag } from "./tags.ts";

/** A stretch of a block: its range covers label, quotes and tags, as `user: "hi"` or `<commentary>…</commentary>`. */
export interface Part extends Range {
  readonly slot: Slot | "rest";
  /** The label or tag name as written; "" for what was not understood. */
  readonly speaker: string;
  /** The text itself, without quotes and surrounding blanks. */
  readonly inner: Range;
  /** The text with its quotes, where it has any. */
  readonly quoted?: Range;
  /** A tag that nothing closes. */
  readonly open?: boolean;
}

/** A block's content with everything that was found in it; offsets are into `shadow`. */
interface Scan {
  readonly shadow: string;
  readonly quotes: Quotes;
  readonly marks: Marks;
  readonly tags: ReadonlyMap<number, Tag>;
  /** Where the tags of one name begin, `/name` for the closing ones. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** Reads the content of one block, a stretch of a shadow, as parts in order; blanks between them belong to none. */
export function readParts(shadow: string): Part[] {
  let at = skipBlank(shadow, 0, shadow.length);
  if (at === shadow.length) return [];
  const scan = scanOf(shadow);
  const parts: Part[] = [];
  while (at < shadow.length) {
    const part = tagPart(scan, at) ?? labelPart(scan, at) ?? restPart(scan, at);
    parts.push(part);
    at = skipBlank(shadow, part.quoted ? skipNoise(shadow, part.to) : part.to, shadow.length);
  }
  return parts;
}

function scanOf(shadow: string): Scan {
  const quotes = quotesIn(shadow);
  const tags = tagsIn(shadow);
  const places = new Map<string, number[]>();
  for (const tag of tags) {
    const key = (tag.closing ? "/" : "") + tag.name;
    const same = places.get(key);
    if (same) same.push(tag.from);
    else places.set(key, [tag.from]);
  }
  return {
    shadow,
    quotes,
    marks: marksOf(shadow, tags, quotes),
    tags: new Map(tags.map(tag => [tag.from, tag])),
    places,
  };
}

function tagPart(scan: Scan, at: number): Part | undefined {
  const tag = scan.tags.get(at);
  if (!tag?.slot || tag.closing) return undefined;
  const close = firstFrom(scan.places.get(`/${tag.name}`), tag.to, Infinity);
  const again = firstFrom(scan.places.get(tag.name), tag.to, Infinity);
  const end = again < close ? undefined : scan.tags.get(close);
  const base = { slot: tag.slot, speaker: tag.name, from: at };
  if (end) return { ...base, to: end.to, inner: innerOf(scan.shadow, tag.to, end.from) };
  const inner = unquoted(scan, tag.to);
  return { ...base, to: inner.to, inner, open: true };
}

function labelPart(scan: Scan, at: number): Part | undefined {
  const label = labelAt(scan.shadow, at);
  if (!label) return undefined;
  const { slot, speaker, from } = label;
  const quoted = isTurn(slot) ? quotedText(scan, label) : undefined;
  if (quoted) return { slot, speaker, from, to: quoted.quoted.to, ...quoted };
  const inner = unquoted(scan, label.to);
  return { slot, speaker, from, to: inner.to, inner };
}

function restPart({ shadow, marks }: Scan, at: number): Part {
  const { to } = trimmed(shadow, at, firstFrom(marks.starts, at + 1, shadow.length));
  return { slot: "rest", speaker: "", from: at, to, inner: { from: at, to } };
}

const opening = /\s*(\\?)["'“‘«]/y;

function quotedText(
  { shadow, quotes, marks }: Scan,
  label: Label,
): { inner: Range; quoted: Range } | undefined {
  const match = matchAt(opening, shadow, label.to);
  if (!match) return undefined;
  const [whole, escape = ""] = match;
  const from = label.to + whole.length;
  const wall = firstFrom(marks.walls, label.to, shadow.length);
  const close = closingQuote(shadow, quotes, from - 1, wall);
  if (close === undefined) return undefined;
  const escaped = escape !== "" && close > from && shadow[close - 1] === escape;
  return {
    inner: innerOf(shadow, from, escaped ? close - 1 : close),
    quoted: { from: from - 1 - escape.length, to: close + 1 },
  };
}

/** Text without quotes: up to the next label or tag. An emptied one stays behind its label and one blank. */
function unquoted({ shadow, marks }: Scan, from: number): Range {
  const text = trimmed(shadow, from, firstFrom(marks.starts, from, shadow.length));
  if (text.from < text.to) return text;
  const at = /[ \t]/.test(shadow[from] ?? "") ? from + 1 : from;
  return { from: at, to: at };
}

function innerOf(shadow: string, from: number, to: number): Range {
  const text = trimmed(shadow, from, to);
  if (text.from < text.to) return text;
  const at = emptySpot(shadow, from, to);
  return { from: at, to: at };
}
