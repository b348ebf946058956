import type { FieldMap, FieldValue } from "../../document/agent.ts";
import { mcpFaults } from "../../verdict/mcp.ts";
import { pair } from "./rows.ts";
import type { Outcome, Row } from "./tool.ts";
import { isList, isMap } from "../../document/kinds.ts";
import { quote } from "../quote.ts";

/** MCP servers: a list of names and one-name maps here, one map with a configuration for each name there. */
export const servers = (theirs: string): Row =>
  pair("mcpServers", theirs, { to: toMap, from: toList, say: outcome => say(outcome, theirs) });

function toMap(value: FieldValue): FieldMap | undefined {
  if (!isList(value)) return undefined;
  const map = Object.create(null) as Record<string, FieldValue>;
  for (const entry of value) if (isServer(entry)) Object.assign(map, entry);
  return Object.keys(map).length > 0 ? map : undefined;
}

/** Whether an entry is a server with a configuration that every reader can take. */
const isServer = (entry: FieldValue): entry is FieldMap =>
  isMap(entry) &&
  mcpFaults([entry]).length === 0 &&
  isJson(entry) &&
  Object.keys(entry).every(name => name !== "" && name !== "__proto__");

/** Whether JSON can hold a value: it has no infinite numbers. */
function isJson(value: FieldValue): boolean {
  if (typeof value === "number") return Number.isFinite(value) && !Object.is(value, -0);
  if (isList(value)) return value.every(isJson);
  return isMap(value) ? Object.values(value).every(isJson) : true;
}

function toList(value: FieldValue): readonly FieldValue[] | undefined {
  if (!isMap(value)) return undefined;
  const list = Object.entries(value)
    .map(([name, config]) => ({ [name]: isMap(config) ? typed(config) : config }))
    .filter(isServer);
  return list.length > 0 ? list : undefined;
}

/** A configuration with the type that Claude Code wants: others call a local server `local`, and need no type for a URL. */
function typed(config: FieldMap): FieldMap {
  const type = config["type"];
  if (type === "local") return { ...config, type: "stdio" };
  return type === undefined && config["command"] === undefined && typeof config["url"] === "string"
    ? { type: "http", ...config }
    : config;
}

function say({ tool, value, there }: Outcome, theirs: string): string {
  if (value === undefined || !isList(value))
    return "The MCP servers are no list: Claude Code ignores them, too.";
  const names = value.filter(entry => typeof entry === "string");
  const reason = `${tool} wants a configuration for each server`;
  const left =
    names.length > 0 ? `${names.map(quote).join(", ")} only named here, and left out` : "some have none";
  return there[theirs] === undefined
    ? `${reason}: there is none, so they are left out.`
    : `${reason}: ${left}.`;
}
