import type { AgentFile, Field, Segment } from "../document/agent.ts";
import { differingEdit } from "../text/edits.ts";
import type { TextEdit } from "../text/range.ts";
import { columnOf } from "./place.ts";
import { escapeDouble, isPlainSafe, scalarWriters, type ScalarStyle } from "./scalars.ts";

/** How a stretch of text is written inside a scalar; undefined where the style has no way to write it there. */
type WriteInside = (insert: string, margin: Margin) => string | undefined;

/** What begins a new line of a block scalar. */
interface Margin {
  readonly newline: string;
  readonly blanks: string;
  /** What follows the inserted text in the value: a line that stays blank gets no blanks. */
  readonly next: string;
}

const oneLine = (insert: string): string | undefined => (insert.includes("\n") ? undefined : insert);

const insideWriters: Readonly<Record<ScalarStyle, WriteInside>> = {
  plain: oneLine,
  folded: oneLine,
  single: insert => oneLine(insert)?.replaceAll("'", "''"),
  double: insert => escapeDouble(insert),
  literal: (insert, { newline, blanks, next }) =>
    insert.replace(/\n/g, (_, at: number) =>
      (insert[at + 1] ?? next) === "\n" ? newline : newline + blanks,
    ),
};

/** An inserted line end behind another one is the same as one before it, where the line that stays blank has no blanks yet. */
function beforeBlankLine(edit: TextEdit, before: string): TextEdit {
  const { from, to, insert } = edit;
  if (from !== to || !insert.endsWith("\n") || before.charAt(from - 1) !== "\n") return edit;
  return { from: from - 1, to: from - 1, insert: "\n" + insert.slice(0, -1) };
}

/**
 * Turns a scalar's text into another by one edit inside its source, so that quotes, escapes and folds elsewhere in it
 * keep their bytes. Undefined when the style can't hold the new text; the caller then writes the whole value anew and
 * checks this result by reading it back.
 */
export function spliceScalar(
  agent: AgentFile,
  field: Field,
  before: string,
  after: string,
): TextEdit[] | undefined {
  const { segments, style } = field;
  const [smallest] = differingEdit(0, before, after);
  if (segments === undefined || smallest === undefined || !isScalarStyle(style)) return undefined;
  const edit = beforeBlankLine(smallest, before);
  if (!holds(style, after, edit)) return undefined;
  const from = sourceOffset(segments, edit.from, field.valueRange.from);
  const to = sourceOffset(segments, edit.to, field.valueRange.from);
  const blanks = " ".repeat(marginOf(agent, field));
  const margin = { newline: agent.newline, blanks, next: before.charAt(edit.to) };
  const insert = insideWriters[style](edit.insert, margin);
  return from === undefined || to === undefined || insert === undefined ? undefined : [{ from, to, insert }];
}

const isScalarStyle = (style: string): style is ScalarStyle => Object.hasOwn(scalarWriters, style);

/** A conservative judgement over the lines that the edit touches; the rest of the text stands in this style already. */
function holds(style: ScalarStyle, after: string, edit: TextEdit): boolean {
  if (style === "plain") return isPlainSafe(after);
  if (style === "double") return true;
  const from = after.lastIndexOf("\n", edit.from - 1) + 1;
  const end = after.indexOf("\n", edit.from + edit.insert.length);
  const touched = after.slice(from, end < 0 ? after.length : end);
  if (style === "single")
    return scalarWriters.single(edit.insert, { newline: "\n", indent: 0 }) !== undefined;
  const isIndentedStart = from === 0 && /^\s|^$/.test(touched);
  const asLiteral = touched
    .split("\n")
    .every(
      line =>
        line === "" || scalarWriters.literal(line.trimStart(), { newline: "\n", indent: 0 }) !== undefined,
    );
  return asLiteral && !isIndentedStart && after.trim() !== "";
}

/** Columns of a block scalar's lines, taken from the first line of its content. */
function marginOf(agent: AgentFile, field: Field): number {
  const first = field.segments?.find(
    segment => segment.length > 0 && agent.text.charCodeAt(segment.from) !== 10,
  );
  if (field.style !== "literal" || first === undefined) return columnOf(agent, field) + 2;
  return first.from - (agent.text.lastIndexOf("\n", first.from - 1) + 1);
}

/**
 * The offset in the file for an offset in a scalar's value; undefined inside a run that belongs together, such as a
 * fold over several lines. `start` serves an empty value, which has no segments.
 */
export function sourceOffset(segments: readonly Segment[], at: number, start: number): number | undefined {
  const segment = segments.findLast(candidate => candidate.at <= at && candidate.length > 0);
  if (segment === undefined) return segments[0]?.from ?? start;
  const { length, from, to } = segment;
  const inside = at - segment.at;
  if (inside === 0) return from;
  if (inside >= length) return to;
  return length === to - from ? from + inside : undefined;
}
