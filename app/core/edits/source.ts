import { fieldOf, type AgentFile, type Field, type FieldValue } from "../document/agent.ts";
import { parseAgent } from "../document/parse.ts";
import { parseYaml } from "../document/yaml.ts";
import { applyEdits, differingEdit } from "../text/edits.ts";
import type { TextEdit } from "../text/range.ts";
import type { Result } from "../text/result.ts";
import { equalValues } from "./equal.ts";
import { setField } from "./field.ts";
import { behindColon, columnOf } from "./place.ts";
import { least, sourceLines, type SourceLine, type SourceLines } from "./sourceLines.ts";

/** Why a text can't be the source of a value: it is no YAML, holds a `---`, or reads as something else at its place. */
export type SourceProblem = "not-yaml" | "fence" | "misread";

/**
 * A value's YAML as it stands in the file, comments and quotes included, without the indentation that its lines share;
 * lines end with `\n`. "" for a key that is absent or has nothing behind it. Front matter that is not laid out a key
 * a line has no source for each key: there it is the value in YAML's flow style.
 */
export function sourceText(agent: AgentFile, key: string): string {
  const field = fieldOf(agent, key);
  if (field === undefined) return "";
  if (isUnplaced(field)) return JSON.stringify(field.value);
  return textOf(sourceLines(agent, field));
}

/** A text as `sourceText` gives it back: without blank lines at its ends and the indentation that its lines share. */
export function tidySource(text: string): string {
  const lines = text.replaceAll("\r\n", "\n").split("\n");
  const margin = least(lines.filter(isFilled).map(line => /^ */.exec(line)?.[0].length ?? 0));
  const dedented = lines.map(line =>
    isFilled(line) ? line.slice(margin) : line.slice(Math.min(margin, line.length)),
  );
  return dedented
    .slice(dedented.findIndex(isFilled))
    .join("\n")
    .replace(/^[ \t]+/, "")
    .trimEnd();
}

const isFilled = (line: string): boolean => line.trim() !== "";

/**
 * The edits that make a YAML text the source of a key's value, indented as its place asks for; a key that is absent
 * comes to its conventional place. Lines that stay keep their bytes. None for the text that `sourceText` gives.
 * Refuses what does not read back as the same value, and a `---` that was not there before, since Claude Code takes the
 * first one for the end of the front matter.
 */
export function setSource(
  agent: AgentFile,
  key: string,
  yamlText: string,
): Result<TextEdit[], SourceProblem> {
  const text = tidySource(yamlText);
  const before = sourceText(agent, key);
  const field = fieldOf(agent, key);
  if (field !== undefined && text === before) return { ok: true, value: [] };
  const parsed = parseYaml(text + "\n");
  if (!parsed.ok) return { ok: false, code: "not-yaml", message: parsed.message };
  if (text.includes("---") && !before.includes("---")) return fenceRefusal;
  if (field === undefined) return insertSource(agent, key, text);
  if (isUnplaced(field)) return { ok: true, value: setField(agent, key, parsed.value) };
  const edits = firstThatReads(agent, field, text, parsed.value);
  return edits === undefined ? misreadRefusal(key) : { ok: true, value: edits };
}

/** The edits of the first layout that reads back as this text, or else only as this value. */
function firstThatReads(
  agent: AgentFile,
  field: Field,
  text: string,
  value: FieldValue,
): TextEdit[] | undefined {
  let readable: TextEdit[] | undefined;
  for (const layout of layoutsFor(agent, field, text)) {
    const edits = replaceLines(agent, field, layout, text);
    const after = parseAgent(applyEdits(agent.text, edits));
    const read = fieldOf(after, field.key);
    if (read === undefined || !equalValues(read.value, value) || !isUnharmed(agent, after)) continue;
    if (sourceText(after, field.key) === text) return edits;
    readable ??= edits;
  }
  return readable;
}

const fenceRefusal = {
  ok: false,
  code: "fence",
  message:
    "Three hyphens in a row would end the front matter. In double quotes they can be written as -\\x2d-.",
} as const;

const misreadRefusal = (key: string) =>
  ({
    ok: false,
    code: "misread",
    message: `Behind “${key}:” this would not read the same, or break another key. Edit it in the source.`,
  }) as const;

const isUnplaced = (field: Field): boolean => field.keyRange.from === field.keyRange.to;

const textOf = ({ lines }: SourceLines): string => lines.map(line => line.text).join("\n");

/** Whether the file has the same keys as before and no new fault. */
function isUnharmed(before: AgentFile, after: AgentFile): boolean {
  const keysOf = ({ fields }: AgentFile): string => fields.map(field => field.key).join("\n");
  return keysOf(before) === keysOf(after) && after.problems.length <= before.problems.length;
}

function insertSource(agent: AgentFile, key: string, text: string): Result<TextEdit[], SourceProblem> {
  const withKey = parseAgent(applyEdits(agent.text, setField(agent, key, null)));
  const edits = setSource(withKey, key, text);
  return edits.ok
    ? { ok: true, value: differingEdit(0, agent.text, applyEdits(withKey.text, edits.value)) }
    : edits;
}

/** How the lines of a value are laid out: what stands before the first, and before each of the others. */
interface Layout {
  readonly first: string;
  readonly margin: string;
  /** Whether the value is laid out so now. */
  readonly isPresent?: true;
}

/** The layouts to try, the likeliest first: as now, behind the colon, below the key. */
function layoutsFor(agent: AgentFile, field: Field, text: string): readonly Layout[] {
  const { lines, margin } = sourceLines(agent, field);
  const column = columnOf(agent, field);
  const indent = " ".repeat(column + 2);
  const inline = { first: " ", margin: " ".repeat(column) };
  const below = { first: agent.newline + indent, margin: indent };
  const [first] = lines;
  if (first === undefined) return [inline, below];
  const present = { first: first.lead, margin: " ".repeat(margin), isPresent: true } as const;
  const isOther = !text.includes("\n") && !text.startsWith(first.text);
  return isOther ? [inline, present, below] : [present, inline, below];
}

/** Writes the text over a field's source. Lines at both ends that stay keep their bytes if the layout stays. */
function replaceLines(agent: AgentFile, field: Field, layout: Layout, text: string): TextEdit[] {
  const { lines } = sourceLines(agent, field);
  const old = layout.isPresent ? lines : [];
  const after = text === "" ? [] : text.split("\n");
  const { head, tail } = sharedEnds(old, after);
  const written = after.map((line, index) => {
    const before =
      index < head ? index : index >= after.length - tail ? index - after.length + old.length : -1;
    const kept = (before === 0) === (index === 0) ? old[before] : undefined;
    return (kept?.lead ?? leadOf(agent, layout, line, index)) + line;
  });
  const at = behindColon(agent, field);
  return differingEdit(at, agent.text.slice(at, lines.at(-1)?.to ?? at), written.join(""));
}

const leadOf = (agent: AgentFile, { first, margin }: Layout, line: string, index: number): string =>
  index === 0 ? first : agent.newline + (isFilled(line) ? margin : "");

/** How many lines stay at the beginning and, of the others, at the end. */
function sharedEnds(
  old: readonly SourceLine[],
  after: readonly string[],
): { readonly head: number; readonly tail: number } {
  const limit = Math.min(old.length, after.length);
  let head = 0;
  while (head < limit && old[head]?.text === after[head]) head++;
  let tail = 0;
  while (tail < limit - head && old.at(-1 - tail)?.text === after.at(-1 - tail)) tail++;
  return { head, tail };
}
