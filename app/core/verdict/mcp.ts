import type { FieldValue } from "../document/agent.ts";
import { client } from "./client.ts";
import { isMap } from "../document/kinds.ts";

/** What is wrong with an entry of `mcpServers`. */
export interface McpFault {
  readonly code: "entry" | "config" | "type" | "missing";
  /** From the list down to the part: `[0, "lake"]`. */
  readonly path: readonly (string | number)[];
  /** What is missing, or the type that is none. */
  readonly name: string;
}

const types: Readonly<Record<string, readonly string[]>> = client.mcpTypes;

/** The entries of a list of servers that Claude Code does not take; the others are not touched by them. */
export function mcpFaults(servers: readonly FieldValue[]): readonly McpFault[] {
  return servers.flatMap((server, at) => {
    if (typeof server === "string") return [];
    if (!isMap(server)) return [{ code: "entry", path: [at], name: "" } as const];
    return Object.entries(server).flatMap(([name, config]) => configFaults(config, [at, name]));
  });
}

function configFaults(config: FieldValue, path: McpFault["path"]): readonly McpFault[] {
  if (!isMap(config)) return [{ code: "config", path, name: "" }];
  const isRemote = config["command"] === undefined && typeof config["url"] === "string";
  if (isRemote && config["type"] === undefined) return [{ code: "missing", path, name: "type" }];
  const type = config["type"] ?? "stdio";
  const needed = typeof type === "string" && Object.hasOwn(types, type) ? types[type] : undefined;
  if (needed === undefined)
    return [{ code: "type", path, name: typeof type === "string" ? type : JSON.stringify(type) }];
  return needed.filter(key => typeof config[key] !== "string").map(name => ({ code: "missing", path, name }));
}
