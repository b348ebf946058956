import type { FieldValue } from "../../../document/agent.ts";
import { knownFields } from "../../../document/fields.ts";
import { listedNames } from "../../../verdict/names.ts";
import { carry, drop, type Carried } from "./carried.ts";
import { carryHooks } from "./hooks.ts";
import { carryMcpServers } from "./mcpServers.ts";
import { isBoolean, isCount, isText } from "./shapes.ts";
import { isList } from "../../../document/kinds.ts";
import { quote } from "../../quote.ts";

/**
 * The settings of a definition in JSON, each with what it takes over of a value: what Claude Code has of a file with
 * it. Whatever it drops is left out, since one wrong value keeps it from starting. The order is the one to write in.
 */
export const settings: Readonly<Record<string, (value: FieldValue) => Carried>> = {
  tools: value => {
    const names = listedNames(value);
    if (names.includes("*")) return drop("“*” gives every tool, as no list does: it is left out.");
    return carry(names, ...(isText(value) ? [] : unlisted("tools", value)));
  },
  disallowedTools: value => {
    if (listedNames(value).includes("*"))
      return drop("“*” takes no tool away in Claude Code: it is left out.");
    return carryNames("disallowedTools", value);
  },
  model: value => {
    if (!isText(value) || value.trim() === "")
      return drop(`${quote(value)} names no model: the agent inherits one.`);
    return carry(value.toLowerCase() === "inherit" ? "inherit" : value);
  },
  permissionMode: carryWord("permissionMode"),
  mcpServers: carryMcpServers,
  hooks: carryHooks,
  maxTurns: value => {
    const count = countOf(value);
    return isCount(count)
      ? carry(count)
      : drop(`${quote(value)} is no number of turns: Claude Code drops it.`);
  },
  skills: value => carryNames("skills", value),
  initialPrompt: value =>
    isText(value)
      ? carry(value)
      : drop(`${quote(value)} is no text: Claude Code drops it as the initial prompt.`),
  memory: carryWord("memory"),
  effort: value => {
    if (typeof value === "number" && Number.isSafeInteger(value)) return carry(value);
    const entry = onlyEntry(value);
    const word = isText(entry) ? entry.toLowerCase() : "";
    return wordsOf("effort").includes(word) ? carry(word) : dropWord("effort", value);
  },
  background: value => carryBoolean("background", value),
  isolation: carryWord("isolation", "remote"),
  omitClaudeMd: value => carryBoolean("omitClaudeMd", value),
};

function wordsOf(key: string): readonly string[] {
  return knownFields.find(field => field.key === key)?.values ?? [];
}

const dropWord = (key: string, value: FieldValue): Carried =>
  drop(`${quote(value)} is no ${key} that Claude Code knows: it drops the value.`);

function carryWord(key: string, ...more: readonly string[]): (value: FieldValue) => Carried {
  const words = [...wordsOf(key), ...more];
  return value => (isText(value) && words.includes(value) ? carry(value) : dropWord(key, value));
}

function carryBoolean(key: string, value: FieldValue): Carried {
  if (isBoolean(value)) return carry(value);
  const word = isText(value) ? value.toLowerCase() : "";
  return word === "true" || word === "false" ? carry(word === "true") : dropWord(key, value);
}

function carryNames(key: string, value: FieldValue): Carried {
  const notes = isText(value) ? [] : unlisted(key, value);
  const names = listedNames(value);
  return names.length === 0 && notes.length > 0 ? drop(...notes) : carry(names, ...notes);
}

function unlisted(key: string, value: FieldValue): readonly string[] {
  if (!isList(value)) return [`${quote(value)} lists no names for Claude Code under ${key}.`];
  return value
    .filter(entry => !isText(entry))
    .map(entry => `${quote(entry)} is no name: Claude Code leaves it out of ${key}.`);
}

/** A list's one entry, since Claude Code reads texts and lists of one text alike. */
const onlyEntry = (value: FieldValue): FieldValue =>
  isList(value) && value.length === 1 ? (value[0] ?? null) : value;

/** As Claude Code counts: the whole number that a text begins with. */
function countOf(value: FieldValue): number {
  const entry = onlyEntry(value);
  if (typeof entry === "number") return entry;
  return isText(entry) ? Number(/^\s*\+?(\d+)(?![.\d])/.exec(entry)?.[1] ?? Number.NaN) : Number.NaN;
}
