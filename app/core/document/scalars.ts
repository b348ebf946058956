import { lineEnd, nextLine } from "../text/lines.ts";
import type { Segment, Style } from "./agent.ts";

/** A scalar as read from its source. */
export interface Scalar {
  readonly text: string;
  readonly style: Extract<Style, "plain" | "single" | "double" | "literal" | "folded">;
  readonly segments: readonly Segment[];
  /** The scalar as written: quotes or block header included, a trailing comment not. */
  readonly from: number;
  readonly to: number;
}

/** Collects a value piece by piece, together with where each piece comes from. */
class Collector {
  text = "";
  readonly segments: Segment[] = [];

  /** Adds `value`, which the source from…to stands for. */
  add(value: string, from: number, to: number): void {
    if (value === "" && from === to) return;
    this.segments.push({ at: this.text.length, length: value.length, from, to });
    this.text += value;
  }
}

/** Characters that no strict reader takes literally, tabs (which some refuse in places) and stray line ends included. */
// eslint-disable-next-line no-control-regex -- control characters are the point
export const unusual = /[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|\r(?!\n)/;

const isBlank = (unit: number): boolean => unit === 32 || unit === 9;

function skipBlanks(text: string, at: number, to: number): number {
  while (at < to && isBlank(text.charCodeAt(at))) at++;
  return at;
}

function trimBlanks(text: string, from: number, at: number): number {
  while (at > from && isBlank(text.charCodeAt(at - 1))) at--;
  return at;
}

/** Whether nothing but blanks and a comment stands between `at` and the end of the region. */
export function isRestEmpty(text: string, at: number, to: number): boolean {
  const first = skipBlanks(text, at, to);
  if (first === to) return true;
  if (text.charCodeAt(first) === 35) return first > at && lineEnd(text, first, to) === to;
  return false;
}

/** Where a value that spans lines may go on: `from` is the first character of a line, `to` its end; blank lines are skipped and counted. */
interface Fold {
  readonly breaks: number;
  readonly from: number;
  readonly indent: number;
}

function foldAt(text: string, lineTo: number, limit: number): Fold | undefined {
  let breaks = 0;
  for (let at = nextLine(text, lineTo, limit); at < limit; at = nextLine(text, at, limit)) {
    breaks++;
    const to = lineEnd(text, at, limit);
    const from = skipBlanks(text, at, to);
    if (from < to) return { breaks, from, indent: from - at };
  }
  return undefined;
}

const foldedText = (breaks: number): string => (breaks === 1 ? " " : "\n".repeat(breaks - 1));

const plainStart = /[^\s\-?:,[\]{}#&*!|>'"%@`]/;
const plainStop = /:(?=[ \t\r\n]|$)| #/;

/**
 * Reads a plain scalar of a block mapping from `at`, where it begins, to the end `to` of its region. Returns undefined
 * whenever there is the least doubt that every reader agrees.
 */
export function readPlain(text: string, at: number, to: number, indent: number): Scalar | undefined {
  if (!plainStart.test(text.charAt(at))) return undefined;
  const collector = new Collector();
  let from = at;
  for (;;) {
    const end = lineEnd(text, from, to);
    const line = text.slice(from, end);
    if (unusual.test(line)) return undefined;
    const stop = plainStop.exec(line);
    if (stop?.[0] === ":") return undefined;
    const stopAt = trimBlanks(text, from, stop ? from + stop.index : end);
    collector.add(text.slice(from, stopAt), from, stopAt);
    const fold = foldAt(text, end, to);
    if (fold === undefined) return { text: collector.text, style: "plain", segments: collector.segments, from: at, to: stopAt };
    if (stop !== null || fold.indent <= indent || text.charCodeAt(fold.from) === 35) return undefined;
    collector.add(foldedText(fold.breaks), stopAt, fold.from);
    from = fold.from;
  }
}

/** Reads a quoted scalar that begins at `at`; undefined when it is not closed as every reader would have it. */
export function readQuoted(text: string, at: number, to: number, indent: number): Scalar | undefined {
  return text.charCodeAt(at) === 34 ? readDouble(text, at, to, indent) : readSingle(text, at, to, indent);
}

const escapes: Readonly<Record<string, string>> = {
  "0": "\0", a: "\x07", b: "\b", t: "\t", "\t": "\t", n: "\n", v: "\v", f: "\f", r: "\r", e: "\x1b",
  " ": " ", '"': '"', "/": "/", "\\": "\\", N: "\x85", _: "\xa0", L: "\u2028", P: "\u2029",
}; // prettier-ignore
const hexLengths: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

interface Escape {
  readonly value: string;
  readonly length: number;
}

/** Decodes the escape whose backslash stands at `at`; undefined when YAML knows no such escape. */
export function escapeAt(text: string, at: number): Escape | undefined {
  const letter = text.charAt(at + 1);
  const simple = Object.hasOwn(escapes, letter) ? escapes[letter] : undefined;
  if (simple !== undefined) return { value: simple, length: 2 };
  const digits = Object.hasOwn(hexLengths, letter) ? hexLengths[letter] : undefined;
  if (digits === undefined) return undefined;
  const hex = text.slice(at + 2, at + 2 + digits);
  if (hex.length < digits || !/^[0-9a-fA-F]+$/.test(hex)) return undefined;
  const code = Number.parseInt(hex, 16);
  return code > 0x10ffff ? undefined : { value: String.fromCodePoint(code), length: 2 + digits };
}

const doubleRun = /[^"\\\r\n]+/y;
const singleRun = /[^'\r\n]+/y;

function runAt(run: RegExp, text: string, at: number): number {
  run.lastIndex = at;
  return at + (run.exec(text)?.[0].length ?? 0);
}

/** Folds the line end at `at` inside a quoted scalar: the offset where the text goes on, or undefined at a doubtful place. */
function foldQuoted(text: string, at: number, to: number, indent: number, runFrom: number, collector: Collector): number | undefined {
  const fold = foldAt(text, at, to);
  if (fold === undefined || fold.indent <= indent) return undefined;
  const end = trimBlanks(text, runFrom, at);
  collector.add(text.slice(runFrom, end), runFrom, end);
  collector.add(foldedText(fold.breaks), end, fold.from);
  return fold.from;
}

function readDouble(text: string, start: number, to: number, indent: number): Scalar | undefined {
  const collector = new Collector();
  let at = start + 1;
  while (at < to) {
    const end = Math.min(runAt(doubleRun, text, at), to);
    const unit = text.charCodeAt(end);
    if (end >= to || unusual.test(text.slice(at, end))) return undefined;
    if (unit === 34) {
      collector.add(text.slice(at, end), at, end);
      if (!isRestEmpty(text, end + 1, to)) return undefined;
      return { text: collector.text, style: "double", segments: collector.segments, from: start, to: end + 1 };
    }
    if (unit === 92) {
      collector.add(text.slice(at, end), at, end);
      const next = readEscape(text, end, to, indent, collector);
      if (next === undefined) return undefined;
      at = next;
    } else {
      const next = foldQuoted(text, end, to, indent, at, collector);
      if (next === undefined) return undefined;
      at = next;
    }
  }
  return undefined;
}

function readEscape(text: string, at: number, to: number, indent: number, collector: Collector): number | undefined {
  if (lineEnd(text, at + 1, to) === at + 1) {
    // An escaped line end joins the lines; blank lines after it still count, which few files would mean.
    const fold = foldAt(text, at + 1, to);
    if (fold?.breaks !== 1 || fold.indent <= indent) return undefined;
    collector.add("", at, fold.from);
    return fold.from;
  }
  const escape = escapeAt(text, at);
  if (escape === undefined) return undefined;
  collector.add(escape.value, at, at + escape.length);
  return at + escape.length;
}

function readSingle(text: string, start: number, to: number, indent: number): Scalar | undefined {
  const collector = new Collector();
  let at = start + 1;
  while (at < to) {
    const end = Math.min(runAt(singleRun, text, at), to);
    if (end >= to || unusual.test(text.slice(at, end))) return undefined;
    if (text.charCodeAt(end) === 39) {
      collector.add(text.slice(at, end), at, end);
      if (text.charCodeAt(end + 1) !== 39 || end + 1 >= to) {
        if (!isRestEmpty(text, end + 1, to)) return undefined;
        return { text: collector.text, style: "single", segments: collector.segments, from: start, to: end + 1 };
      }
      collector.add("'", end, end + 2);
      at = end + 2;
    } else {
      const next = foldQuoted(text, end, to, indent, at, collector);
      if (next === undefined) return undefined;
      at = next;
    }
  }
  return undefined;
}

const blockHeader = /[|>](?:([+-])([1-9])?|([1-9])([+-])?)?(?=[ \t]*(?:$|\r?\n|[ \t]#))/y;

interface Header {
  readonly folded: boolean;
  readonly chomp: string;
  /** Columns of the content beyond the key's own, where the header says so. */
  readonly indent: number | undefined;
  readonly to: number;
}

function headerAt(text: string, at: number): Header | undefined {
  blockHeader.lastIndex = at;
  const match = blockHeader.exec(text);
  if (match === null) return undefined;
  const digit = match[2] ?? match[3];
  return {
    folded: text.charCodeAt(at) === 62,
    chomp: match[1] ?? match[4] ?? "",
    indent: digit === undefined ? undefined : Number(digit),
    to: at + match[0].length,
  };
}

/** Reads a block scalar whose `|` or `>` stands at `at`. `end` is where the next key begins: kept line ends run up to it. */
export function readBlock(text: string, at: number, to: number, end: number, indent: number): Scalar | undefined {
  const header = headerAt(text, at);
  if (header === undefined) return undefined;
  const contentFrom = nextLine(text, at, to);
  if (contentFrom >= to) return undefined;
  const columns = header.indent === undefined ? detectIndent(text, contentFrom, to) : indent + header.indent;
  if (columns === undefined || columns <= indent) return undefined;
  const collector = new Collector();
  const lines = blockLines(text, contentFrom, to, columns);
  if (lines === undefined) return undefined;
  if (header.chomp === "+" && text.slice(to, end).trim() !== "") return undefined;
  joinLines(text, lines, header.folded, contentFrom, collector);
  chomp(text, header.chomp, to, end, collector);
  const style = header.folded ? "folded" : "literal";
  return { text: collector.text, style, segments: collector.segments, from: at, to: header.chomp === "+" ? lineBefore(text, end, to) : to };
}

/** The end of the line before `at`: kept blank lines belong to the value, the line end of the last one does not. */
function lineBefore(text: string, at: number, least: number): number {
  if (text.charCodeAt(at - 1) !== 10) return Math.max(at, least);
  return Math.max(text.charCodeAt(at - 2) === 13 ? at - 2 : at - 1, least);
}

function detectIndent(text: string, from: number, to: number): number | undefined {
  let deepest = 0;
  for (let at = from; at < to; at = nextLine(text, at, to)) {
    const end = lineEnd(text, at, to);
    let first = at;
    while (first < end && text.charCodeAt(first) === 32) first++;
    if (first < end) return text.charCodeAt(first) === 9 || first - at < deepest ? undefined : first - at;
    deepest = Math.max(deepest, first - at);
  }
  return undefined;
}

interface BlockLine {
  readonly from: number;
  readonly to: number;
}

function blockLines(text: string, from: number, to: number, columns: number): readonly BlockLine[] | undefined {
  const lines: BlockLine[] = [];
  for (let at = from; at < to; at = nextLine(text, at, to)) {
    const end = lineEnd(text, at, to);
    let first = at;
    while (first < end && first - at < columns && text.charCodeAt(first) === 32) first++;
    if (first < end && first - at < columns) return undefined;
    if (unusual.test(text.slice(first, end).replaceAll("\t", " "))) return undefined;
    lines.push({ from: first, to: end });
  }
  return lines;
}

function joinLines(text: string, lines: readonly BlockLine[], folded: boolean, contentFrom: number, collector: Collector): void {
  let breaks = 0;
  let last = contentFrom;
  let isFirst = true;
  let wasIndented = false;
  for (const line of lines) {
    if (line.from === line.to) {
      breaks++;
      continue;
    }
    const isIndented = isBlank(text.charCodeAt(line.from));
    const joinsLines = folded && !isIndented && !wasIndented;
    const separator = isFirst ? "\n".repeat(breaks) : joinsLines ? foldedText(breaks + 1) : "\n".repeat(breaks + 1);
    collector.add(separator, last, line.from);
    collector.add(text.slice(line.from, line.to), line.from, line.to);
    last = line.to;
    breaks = 0;
    isFirst = false;
    wasIndented = isIndented;
  }
}

/** Adds the line ends that the header keeps: none for `-`, one as a rule, all of them for `+`. */
function chomp(text: string, sign: string, to: number, end: number, collector: Collector): void {
  if (sign === "-") return;
  if (sign === "") return collector.add("\n", to, to);
  let breaks = 0;
  for (let at = to; at < end; at = nextLine(text, at, end)) breaks++;
  collector.add("\n".repeat(breaks), to, end);
}
