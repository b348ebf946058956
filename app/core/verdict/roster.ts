import { bareName, toolOf } from "../document/tools.ts";
import type { Load } from "./load.ts";

/** The name that counts when tools are compared: `Bash` for `Bash(git:*)`, `Agent` for `Task`. */
export const toolKey = (name: string): string => toolOf(name)?.name ?? bareName(name);

/** What stands for the tools in the roster: what is listed, not what is given. */
export function rosterTools({ tools, disallowedTools }: Pick<Load, "tools" | "disallowedTools">): string {
  const denied = new Set(disallowedTools.map(toolKey));
  if (tools === undefined || tools.length === 0)
    return disallowedTools.length === 0 ? "All tools" : `All tools except ${disallowedTools.join(", ")}`;
  return tools.filter(name => !denied.has(toolKey(name))).join(", ") || "None";
}

/**
 * The line by which the main model knows an agent, `prefix` being what a plugin puts before names (`demo:`); undefined
 * where the file does not load or its name is not known.
 */
export function rosterLine(load: Load, prefix = ""): string | undefined {
  if (!load.loads || load.name === undefined) return undefined;
  return `- ${prefix}${load.name}: ${load.description ?? ""} (Tools: ${rosterTools(load)})`;
}
