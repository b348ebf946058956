import { knownTools, toolOf, type KnownTool } from "../document/tools.ts";
import type { ToolGrant } from "./load.ts";
import { toolKey } from "./roster.ts";

/**
 * What an agent can use when it runs. all: what the session has, except the names here · names: these and no others ·
 * none: nothing · refused: nothing is left of what it lists, so that the call fails.
 */
export interface GivenTools {
  readonly kind: "all" | "names" | "none" | "refused";
  /** The tools it gets; with "all", those of the client's own that a session can have. */
  readonly names: readonly string[];
}

/** Where an agent runs: beside the conversation, as it does by default, or in front of it. */
export type Setting = "foreground" | "background";

const isGiven =
  (setting: Setting, permissionMode: string | undefined) =>
  (tool: KnownTool): boolean => {
    const isAllowed =
      tool.limit === undefined || (tool.limit === "in-plan-mode" && permissionMode === "plan");
    return isAllowed && (setting === "foreground" || tool.inBackground === true);
  };

/** The tools that Claude Code gives only where Bash is not. */
export const searchTools: ReadonlySet<string> = new Set(["Grep", "Glob"]);

const isMcp = (name: string): boolean => /^mcp__(?!\*$)\S+$/.test(name);

/** The tools that are left for an agent, once each: names as the client calls them, MCP patterns as written. */
export function givenTools(grant: ToolGrant, setting: Setting): GivenTools {
  const { tools, disallowedTools, permissionMode } = grant;
  const denied = new Set(disallowedTools.map(toolKey));
  const test = isGiven(setting, permissionMode);
  if (tools?.length === 0) return { kind: "none", names: [] };
  const candidates =
    tools === undefined
      ? knownTools.filter(test).map(({ name }) => name)
      : tools.flatMap(name => {
          const tool = toolOf(name);
          if (tool === undefined) return isMcp(name) ? [name] : [];
          return test(tool) ? [tool.name] : [];
        });
  const allowed = [...new Set(candidates)].filter(name => !isDenied(name, denied));
  const names = allowed.includes("Bash") ? allowed.filter(name => !searchTools.has(name)) : allowed;
  if (tools === undefined) return { kind: "all", names };
  return { kind: names.length > 0 ? "names" : "refused", names };
}

function isDenied(name: string, denied: ReadonlySet<string>): boolean {
  if (denied.has(name)) return true;
  if (!name.startsWith("mcp__")) return false;
  const server = name.split("__").slice(0, 2).join("__");
  return denied.has("mcp__*") || denied.has(server) || denied.has(`${server}__*`);
}
