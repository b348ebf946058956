import { lineEnd } from "../text/lines.ts";
import { foldAt, foldedText } from "./fold.ts";
import { Collector, trimBlanks, unusual, type Scalar } from "./scalar.ts";

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
    if (fold === undefined)
      return { text: collector.text, style: "plain", segments: collector.segments, from: at, to: stopAt };
    if (stop !== null || fold.indent <= indent || text.charCodeAt(fold.from) === 35) return undefined;
    collector.add(foldedText(fold.breaks), stopAt, fold.from);
    from = fold.from;
  }
}

/**
 * Whether a plain scalar begins behind the colon at `at` and its first line holds another colon that YAML takes for a
 * key's: no reader accepts that, whatever follows.
 */
export function hasColonInside(text: string, at: number, to: number): boolean {
  const end = lineEnd(text, at, to);
  const line = text.slice(at, end).trimStart();
  return plainStart.test(line.charAt(0)) && plainStop.exec(line)?.[0] === ":" && !unusual.test(line);
}
