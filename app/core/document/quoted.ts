import { lineEnd } from "../text/lines.ts";
import { foldAt, foldedText } from "./fold.ts";
import { Collector, isRestEmpty, trimBlanks, unusual, type Scalar } from "./scalar.ts";

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
function foldQuoted(
  text: string,
  at: number,
  to: number,
  indent: number,
  runFrom: number,
  collector: Collector,
): number | undefined {
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
      return {
        text: collector.text,
        style: "double",
        segments: collector.segments,
        from: start,
        to: end + 1,
      };
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

function readEscape(
  text: string,
  at: number,
  to: number,
  indent: number,
  collector: Collector,
): number | undefined {
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
        return {
          text: collector.text,
          style: "single",
          segments: collector.segments,
          from: start,
          to: end + 1,
        };
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
