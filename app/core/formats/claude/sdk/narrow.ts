import type { FieldMap, FieldValue } from "../../../document/agent.ts";
import type { Loss } from "../../exported.ts";
import { carry, drop, type Carried } from "../definition/carried.ts";
import type { Definition } from "../definition/definition.ts";
import { isText } from "../definition/shapes.ts";
import { isList, isMap } from "../../../document/kinds.ts";
import { quote } from "../../quote.ts";

/** What a language's `AgentDefinition` has of a definition's settings, and how it takes those that it takes in part. */
export interface Narrowing {
  readonly language: string;
  readonly settings: readonly string[];
  readonly narrow: Readonly<Partial<Record<string, (value: FieldValue) => Carried>>>;
}

/** A definition without the settings that a language's type has no place for; they join its losses. */
export function narrow(definition: Definition, { language, settings, narrow: parts }: Narrowing): Definition {
  const kept = new Map<string, FieldValue>();
  const losses: Loss[] = [];
  for (const [key, value] of definition.settings) {
    const take = parts[key] ?? carry;
    const { value: part, notes } = settings.includes(key)
      ? take(value)
      : drop(`AgentDefinition has no ${key} in ${language}.`);
    if (part !== undefined) kept.set(key, part);
    if (notes.length > 0)
      losses.push({ key, kind: part === undefined ? "lost" : "changed", message: notes.join(" ") });
  }
  return { ...definition, settings: kept, losses: [...losses, ...definition.losses.filter(apart(losses))] };
}

const apart =
  (losses: readonly Loss[]) =>
  ({ key }: Loss): boolean =>
    !losses.some(other => other.key === key);

/** `manual` is a word of files and the command line. */
export const narrowMode = (value: FieldValue): Carried =>
  value === "manual" ? drop("AgentDefinition does not know the permission mode “manual”.") : carry(value);

const remote = ["type", "url", "headers", "timeout", "alwaysLoad"];

/** The configurations of servers that the type has, by the name that `type` has for them. */
const serverKeys: Readonly<Record<string, readonly string[]>> = {
  stdio: ["type", "command", "args", "env", "timeout", "alwaysLoad"],
  http: remote,
  sse: remote,
};

/** The servers that the type has a place for. */
export function narrowServers(value: FieldValue): Carried {
  const entries = (isList(value) ? value : []).map(entry =>
    isMap(entry) ? narrowServer(entry) : carry(entry),
  );
  const servers = entries.flatMap(entry => (entry.value === undefined ? [] : [entry.value]));
  const notes = entries.flatMap(entry => entry.notes);
  return servers.length === 0 && entries.length > 0 ? drop(...notes) : carry(servers, ...notes);
}

function narrowServer(server: FieldMap): Carried {
  const [[name, config] = ["", null]] = Object.entries(server);
  if (!isMap(config)) return drop();
  const { type = "stdio" } = config;
  const kind = type === "streamable-http" ? "http" : isText(type) ? type : "";
  const keys = Object.hasOwn(serverKeys, kind) ? (serverKeys[kind] ?? []) : undefined;
  if (keys === undefined)
    return drop(`AgentDefinition takes no MCP server of type ${quote(type)}: ${quote(name)} is left out.`);
  const kept = Object.entries(config).filter(([key]) => keys.includes(key));
  const left = Object.keys(config).filter(key => !keys.includes(key));
  return carry(
    { [name]: Object.fromEntries(kept.map(([key, part]) => [key, key === "type" ? kind : part])) },
    ...left.map(key => `AgentDefinition has no ${key} for the MCP server ${quote(name)}.`),
  );
}
