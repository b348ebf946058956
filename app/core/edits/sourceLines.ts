import type { AgentFile, Field } from "../document/agent.ts";
import { lineEnd, nextLine } from "../text/lines.ts";
import type { Range } from "../text/range.ts";
import { behindColon, columnOf } from "./place.ts";

/** One line of a value's source: the range and the text leave out the margin that all lines share. */
export interface SourceLine extends Range {
  readonly text: string;
  /** What stands between the line before, or the key's colon, and this line: line end and margin. */
  readonly lead: string;
}

/** A value's source as lines: blank ones at either end left out, comments not. */
export interface SourceLines {
  readonly lines: readonly SourceLine[];
  /** Columns that are left out before each line but one behind the colon. */
  readonly margin: number;
}

/** The lines that a field's value is written on. A value that begins behind the colon counts columns from the key. */
export function sourceLines(agent: AgentFile, field: Field): SourceLines {
  const { text } = agent;
  const at = behindColon(agent, field);
  const first = trimmed(text, at, lineEnd(text, at, field.range.to), Infinity);
  const below = physicalLines(text, nextLine(text, first.to, field.range.to), field.range.to);
  const isInline = first.from < first.to;
  const margin = isInline ? columnOf(agent, field) : least(below.filter(isFilled(text)).map(columns(text)));
  const ranges = [first, ...below.map(({ from, to }) => trimmed(text, from, to, margin))];
  const filled = ranges.map(isFilled(text));
  const kept = ranges.slice(filled.indexOf(true), filled.lastIndexOf(true) + 1);
  return { lines: withLeads(text, at, filled.includes(true) ? kept : []), margin };
}

function physicalLines(text: string, from: number, limit: number): readonly Range[] {
  const lines: Range[] = [];
  for (let at = from; at < limit; at = nextLine(text, at, limit)) {
    lines.push({ from: at, to: lineEnd(text, at, limit) });
  }
  return lines;
}

/** The range without up to `margin` blanks at its beginning. */
function trimmed(text: string, from: number, to: number, margin: number): Range {
  let start = from;
  while (start < to && start - from < margin && text.charCodeAt(start) === 32) start++;
  return { from: start, to };
}

/** The least of some numbers; 0 of none. */
export const least = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((a, b) => Math.min(a, b));

const isFilled =
  (text: string) =>
  ({ from, to }: Range): boolean =>
    text.slice(from, to).trim() !== "";

const columns =
  (text: string) =>
  ({ from, to }: Range): number =>
    trimmed(text, from, to, Infinity).from - from;

function withLeads(text: string, at: number, ranges: readonly Range[]): readonly SourceLine[] {
  return ranges.map((range, index) => {
    const line = text.slice(range.from, range.to);
    const from = index === 0 ? range.to - line.replace(/^[ \t]+/, "").length : range.from;
    const to = index === ranges.length - 1 ? range.from + line.trimEnd().length : range.to;
    return { from, to, text: text.slice(from, to), lead: text.slice(ranges[index - 1]?.to ?? at, from) };
  });
}
