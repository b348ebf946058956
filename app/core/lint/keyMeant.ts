import { isKnownField, knownFields } from "../document/fields.ts";
import type { FieldValue } from "../document/agent.ts";
import { fix, type Fix } from "./fix.ts";
import { nearest } from "./nearest.ts";
import type { Subject } from "./subject.ts";

/** Taken without a warning, with no effect that was seen. */
const accepted: ReadonlySet<string> = new Set(["observer", "experimental"]);

/** Names that other files and tools have for the same thing. */
const otherNames: Readonly<Record<string, string>> = {
  tool: "tools",
  allowedtools: "tools",
  toolsallowed: "tools",
  disallowedtool: "disallowedTools",
  deniedtools: "disallowedTools",
  colour: "color",
  turns: "maxTurns",
  skill: "skills",
  hook: "hooks",
  mcp: "mcpServers",
  mcpserver: "mcpServers",
  whentouse: "description",
  desc: "description",
};

const flatten = (key: string): string => key.toLowerCase().replace(/[-_\s]/g, "");

const bySpelling: ReadonlyMap<string, string> = new Map([
  ...Object.entries(otherNames),
  ...knownFields.map(({ key }) => [flatten(key), key] as const),
]);

/**
 * The key of Claude Code's that a key which it does not know is most likely meant to be: the same but for case and
 * hyphens, another name for it, or a slip in a long one. Undefined for keys that it knows, and for those of one's own.
 */
export function keyMeant(key: string): string | undefined {
  if (isKnownField(key) || accepted.has(key)) return undefined;
  const known = memory.get(key);
  if (known !== undefined) return known.key;
  if (memory.size >= limit) memory.clear();
  const meant = compare(key);
  memory.set(key, { key: meant });
  return meant;
}

/** What was found before: a file is looked at again with every key, and files of one author share theirs. */
const memory = new Map<string, { readonly key: string | undefined }>();
const limit = 200;

function compare(key: string): string | undefined {
  const flat = flatten(key);
  return bySpelling.get(flat) ?? (flat.length > 6 ? nearest(flat, long) : undefined);
}

const long = knownFields.map(({ key }) => key).filter(key => key.length > 6);

/** Renames the field that is most likely meant to be `key` and holds text; no fix where there is none, or `key` stands there already. */
export function renaming({ agent }: Subject, key: string): readonly Fix[] {
  const misspelt = agent.fields.find(({ key: other, value }) => isText(value) && keyMeant(other) === key);
  if (misspelt === undefined || agent.fields.some(other => other.key === key)) return [];
  const { from, to } = misspelt.keyRange;
  return from === to ? [] : [fix(`Change ${misspelt.key} to ${key}`, () => [{ from, to, insert: key }])];
}

const isText = (value: FieldValue): boolean => typeof value === "string" && value.trim() !== "";
