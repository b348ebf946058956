import type { FieldMap } from "../../document/agent.ts";
import { toolKey } from "../../verdict/roster.ts";
import { allowedNames, deniedNames } from "./toolNames.ts";

/** The tools that change files or can be made to. */
export const writers: readonly string[] = ["Write", "Edit", "NotebookEdit", "Bash", "PowerShell"];

const gone: readonly string[] = ["MultiEdit"];

/** Whether an agent has no tool that writes: none is listed, or all of them are disallowed. */
export function isReadOnly(fields: FieldMap): boolean {
  const names = allowedNames(fields)?.map(toolKey);
  if (names) return ![...writers, ...gone].some(name => names.includes(name)) && !names.some(isMcp);
  const denied = deniedNames(fields["disallowedTools"]).map(toolKey);
  return ["Write", "Edit", "Bash"].every(name => denied.includes(name));
}

const isMcp = (name: string): boolean => name.startsWith("mcp__");
