import { lineEnd, nextLine } from "../text/lines.ts";
import type { ProblemCode, Segment } from "./agent.ts";
import type { Region } from "./regions.ts";
import { escapeAt } from "./quoted.ts";

/** What a region that no strict reader accepts most likely means, and why it is refused. */
export interface Guess {
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly from: number;
  readonly to: number;
}

/**
 * Reads a refused region as the text its author meant: all that stands behind the colon, line by line, without the
 * indentation that the lines share. A trailing comment stays, as in the client's own rescue. A value wholly in quotes
 * loses them, and its escapes are read as far as YAML knows them.
 */
export function guessText(text: string, region: Region): Guess {
  const lines = linesOf(text, region);
  const first = lines[0] ?? { from: region.at, to: region.at };
  const from = first.from;
  const to = lines.at(-1)?.to ?? from;
  const quote = text.charAt(from);
  if ((quote === '"' || quote === "'") && isWhollyQuoted(text.slice(from, to), quote)) {
    return { ...join(text, trimQuotes(lines), unquote[quote]), from, to };
  }
  const isHeader = /^[|>][-+\d]*$/.test(text.slice(from, first.to)) && lines.length > 1;
  return { ...join(text, isHeader ? dropFirst(lines) : lines, verbatim), from, to };
}

/** `"say "go" now"` is one quoted text; in `"this" and "that"` the second quote already closes. */
function isWhollyQuoted(value: string, quote: string): boolean {
  if (value.length < 2 || !value.endsWith(quote)) return false;
  const inner = value.slice(1, -1);
  const next = inner.replaceAll("\\" + quote, "  ").indexOf(quote);
  return next < 0 || !(/\S/.test(inner.charAt(next - 1)) && /^[\s,.;:!?)]/.test(inner.slice(next + 1)));
}

interface Line {
  readonly from: number;
  readonly to: number;
}

/** The lines of the value: the first from behind the colon, the others without their common indentation; no blank lines at either end. */
function linesOf(text: string, region: Region): readonly Line[] {
  const lines = physicalLines(text, region.at, region.to);
  const columns = Math.min(
    ...lines
      .slice(1)
      .filter(line => line.from < line.to)
      .map(line => line.from - line.start),
  );
  const trimmed = lines.map((line, at) =>
    at === 0 || line.from === line.to ? line : { ...line, from: line.start + columns },
  );
  const filled = trimmed.findIndex(line => line.from < line.to);
  return filled < 0 ? [] : trimmed.slice(filled);
}

function physicalLines(
  text: string,
  from: number,
  limit: number,
): readonly (Line & { readonly start: number })[] {
  const lines = [];
  for (let start = from; start < limit; start = nextLine(text, start, limit)) {
    const end = lineEnd(text, start, limit);
    const line = text.slice(start, end);
    const to = start + line.trimEnd().length;
    lines.push({ start, from: Math.min(to, start + line.length - line.trimStart().length), to });
  }
  return lines;
}

const dropFirst = (lines: readonly Line[]): readonly Line[] => {
  const filled = lines.findIndex((line, at) => at > 0 && line.from < line.to);
  return filled < 0 ? [] : lines.slice(filled);
};

const trimQuotes = (lines: readonly Line[]): readonly Line[] =>
  lines.map((line, at) => ({
    from: line.from + (at === 0 ? 1 : 0),
    to: line.to - (at === lines.length - 1 ? 1 : 0),
  }));

/** Decodes what stands at an offset: the value of a run and its length in the source. */
type Decode = (text: string, at: number) => { readonly value: string; readonly length: number } | undefined;

const verbatim: Decode = () => undefined;
const unquote: Readonly<Record<'"' | "'", Decode>> = {
  '"': (text, at) => (text.charAt(at) === "\\" ? escapeAt(text, at) : undefined),
  "'": (text, at) => (text.startsWith("''", at) ? { value: "'", length: 2 } : undefined),
};

function join(
  text: string,
  lines: readonly Line[],
  decode: Decode,
): { text: string; segments: readonly Segment[] } {
  const segments: Segment[] = [];
  let value = "";
  const add = (piece: string, from: number, to: number): void => {
    if (piece === "") return;
    segments.push({ at: value.length, length: piece.length, from, to });
    value += piece;
  };
  lines.forEach((line, index) => {
    const previous = lines[index - 1];
    if (previous !== undefined) add("\n", previous.to, line.from);
    let run = line.from;
    for (let at = line.from; at < line.to; at++) {
      const decoded = decode(text, at);
      if (decoded === undefined || at + decoded.length > line.to) continue;
      add(text.slice(run, at), run, at);
      add(decoded.value, at, at + decoded.length);
      run = at + decoded.length;
      at = run - 1;
    }
    add(text.slice(run, line.to), run, line.to);
  });
  return { text: value, segments };
}

interface Diagnosis {
  readonly code: ProblemCode;
  readonly from: number;
  readonly to: number;
}

/** The most likely reason why strict readers refuse a region, with the place that shows it. The first test that matches decides. */
export function diagnose(text: string, region: Region, guess: Guess): Diagnosis {
  const first = text.slice(guess.from, Math.min(guess.to, lineEnd(text, guess.from, guess.to)));
  const at = (code: ProblemCode, offset: number, length: number): Diagnosis => ({
    code,
    from: guess.from + offset,
    to: guess.from + offset + length,
  });
  const value = text.slice(guess.from, guess.to);
  // eslint-disable-next-line no-control-regex -- control characters are the point
  const control = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/.exec(value);
  if (control) return at("control-character", control.index, 1);
  const quote = first.charAt(0);
  if (quote === '"' || quote === "'") return diagnoseQuoted(value, quote, at);
  const margin = /\n(?=[^\s#])/.exec(value);
  if (margin)
    return at(
      "text-at-margin",
      margin.index + 1,
      Math.max(1, lineEnd(value, margin.index + 1, value.length) - margin.index - 1),
    );
  if (/^[@`%]|^[\]},]|^[[{][^\n]*[\]}]\s*\S|^[*&!]/.test(first)) return at("reserved-start", 0, 1);
  const colon = /:(?=\s|$)/.exec(value);
  if (colon) return at("colon-in-plain", colon.index, 1);
  return { code: "not-yaml", from: region.keyRange.from, to: Math.max(guess.to, region.keyRange.to) };
}

type At = (code: ProblemCode, offset: number, length: number) => Diagnosis;

function diagnoseQuoted(value: string, quote: string, at: At): Diagnosis {
  const wellFormed = quote === '"' ? /^"(?:[^"\\]|\\[\s\S])*"/ : /^'(?:[^']|'')*'/;
  const closed = wellFormed.exec(value)?.[0];
  if (closed === undefined) return at("unclosed-quote", 0, 1);
  const rest = value.slice(closed.length);
  if (rest.trim() !== "") return at("text-after-quote", closed.length, rest.length);
  const escape =
    /^"(?:[^\\]|\\[0abtnvfre "/\\N_LP\n]|\\x[\da-fA-F]{2}|\\u[\da-fA-F]{4}|\\U[\da-fA-F]{8})*/.exec(value);
  return escape && escape[0].length < value.length
    ? at("bad-escape", escape[0].length, 2)
    : at("not-yaml", 0, value.length);
}
