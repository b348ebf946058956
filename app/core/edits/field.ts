import { fieldOf, type AgentFile, type Field, type FieldValue } from "../document/agent.ts";
import { placeOf as conventionalPlace } from "../document/fields.ts";
import { parseAgent } from "../document/parse.ts";
import { applyEdits } from "../text/edits.ts";
import { lineEnd, nextLine } from "../text/lines.ts";
import type { TextEdit } from "../text/range.ts";
import { equalValues } from "./equal.ts";
import { spliceList } from "./list.ts";
import { behindColon, columnOf, lineStart, placeOf } from "./place.ts";
import type { ScalarStyle } from "./scalars.ts";
import { spliceScalar } from "./splice.ts";
import { writeBehindColon, writeFlowItem, writeKey } from "./values.ts";
import { isList } from "../document/kinds.ts";

/**
 * The edits that give `key` this value; `undefined` removes the key, wherever it stands. Writing the value that is
 * read gives no edits. A value keeps its style while that can hold the new one, and what stays of it keeps its bytes;
 * so do the lines of all other keys. A new key goes to its conventional place.
 */
export function setField(agent: AgentFile, key: string, value: FieldValue | undefined): TextEdit[] {
  const field = fieldOf(agent, key);
  if (value === undefined)
    return agent.fields.filter(other => other.key === key).flatMap(other => removeField(agent, other));
  if (field !== undefined && equalValues(field.value, value)) return [];
  if (agent.frontmatter === undefined) return newFrontmatter(agent, key, value);
  if (agent.fields.some(isUnplaced)) return rewriteAll(agent, { ...dataOf(agent), [key]: value });
  if (field === undefined) return insertField(agent, agent.frontmatter, key, value);
  return spliceField(agent, field, value) ?? writeField(agent, field, value);
}

/** A field of front matter that is not laid out a key a line, such as `{name: x}`: it has no place of its own. */
const isUnplaced = (field: Field): boolean => field.keyRange.from === field.keyRange.to;

const dataOf = (agent: AgentFile): Record<string, FieldValue> =>
  Object.fromEntries(agent.fields.map(({ key, value }) => [key, value]));

function rewriteAll(agent: AgentFile, data: Readonly<Record<string, FieldValue>>): TextEdit[] {
  const { from, to } = agent.frontmatter ?? agent.body;
  const lines = Object.entries(data).map(([key, value]) => lineOf(agent, key, value) + agent.newline);
  return [{ from, to, insert: lines.join("") }];
}

function lineOf(agent: AgentFile, key: string, value: FieldValue, indent = 0): string {
  const margin = " ".repeat(indent);
  return (
    margin +
    writeKey(key) +
    ":" +
    writeBehindColon(value, stylesFor(key, value), { newline: agent.newline, indent })
  );
}

/** The styles to try for a new value: block text for descriptions and whatever has several lines, else the plainest that can hold it. */
function stylesFor(key: string, value: FieldValue): readonly ScalarStyle[] {
  const isProse = key === "description" || (typeof value === "string" && value.includes("\n"));
  return isProse ? ["literal", "double"] : ["plain", "double"];
}

function newFrontmatter(agent: AgentFile, key: string, value: FieldValue): TextEdit[] {
  const { newline, body } = agent;
  return [
    {
      from: body.from,
      to: body.from,
      insert: `---${newline}${lineOf(agent, key, value)}${newline}---${newline}`,
    },
  ];
}

function removeField(agent: AgentFile, field: Field): TextEdit[] {
  if (isUnplaced(field)) {
    return rewriteAll(
      agent,
      Object.fromEntries(Object.entries(dataOf(agent)).filter(([key]) => key !== field.key)),
    );
  }
  return [
    {
      from: lineStart(agent, field),
      to: nextLine(agent.text, field.range.to, agent.frontmatter?.to ?? field.range.to),
      insert: "",
    },
  ];
}

function insertField(
  agent: AgentFile,
  content: { readonly from: number; readonly to: number },
  key: string,
  value: FieldValue,
): TextEdit[] {
  const place = conventionalPlace(key);
  const first = agent.fields[0];
  const indent = first ? first.range.from - lineStart(agent, first) : 0;
  const line = lineOf(agent, key, value, indent);
  const previous = agent.fields.findLast(field => conventionalPlace(field.key) <= place);
  if (previous) return [{ from: previous.range.to, to: previous.range.to, insert: agent.newline + line }];
  const at = first ? lineStart(agent, first) : content.to;
  return [{ from: at, to: at, insert: line + agent.newline }];
}

/** The change as edits inside the value, if reading it back and every rule of its style confirm it. */
function spliceField(agent: AgentFile, field: Field, value: FieldValue): TextEdit[] | undefined {
  const edits = spliceOf(agent, field, value);
  if (edits === undefined || field.style === "broken") return undefined;
  const after = parseAgent(applyEdits(agent.text, edits));
  const read = fieldOf(after, field.key);
  const confirmed =
    read?.style === field.style &&
    equalValues(read.value, value) &&
    after.fields.length === agent.fields.length;
  return confirmed && !after.text.slice(read.range.from, read.range.to).includes("---") ? edits : undefined;
}

function spliceOf(agent: AgentFile, field: Field, value: FieldValue): TextEdit[] | undefined {
  if (typeof value === "string" && typeof field.value === "string")
    return spliceScalar(agent, field, field.value, value);
  return isList(value) ? spliceList(agent, field, value) : undefined;
}

/** Writes a field's whole value anew, in its own style if that can hold it. */
export function writeField(agent: AgentFile, field: Field, value: FieldValue): TextEdit[] {
  const { text } = agent;
  const { from, to } = field.valueRange;
  const at = behindColon(agent, field);
  const hasComment = text.slice(to, lineEnd(text, to, field.range.to)).includes("#");
  const styles = [...keptStyle(field), ...stylesFor(field.key, value)].filter(
    style => !(hasComment && style === "literal"),
  );
  const place = placeOf(agent, field);
  const written = isCrowded(agent, field)
    ? ` ${writeFlowItem(value, place)}`
    : writeBehindColon(value, styles, place);
  const isInline = written.startsWith(" ") && from > at && !text.slice(at, from).includes("\n");
  return isInline
    ? [{ from, to, insert: written.slice(1) }]
    : [{ from: at, to: Math.max(to, blanksEnd(text, at)), insert: written }];
}

/** Whether the next key stands deeper than this one, where it would go under in a value of several lines. */
function isCrowded(agent: AgentFile, field: Field): boolean {
  const next = agent.fields[agent.fields.indexOf(field) + 1];
  return next !== undefined && columnOf(agent, next) > columnOf(agent, field);
}

/** Where the blanks at `at` end, if nothing else follows on their line; else `at`. */
const blanksEnd = (text: string, at: number): number =>
  at + (/^[ \t]*(?=\r?\n|$)/.exec(text.slice(at, lineEnd(text, at, text.length)))?.[0].length ?? 0);

const keptStyle = ({ style }: Field): readonly ScalarStyle[] =>
  style === "plain" || style === "single" || style === "double" || style === "literal" ? [style] : [];
