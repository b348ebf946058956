import { removal } from "../../names.ts";
import { defineRule } from "../../rule.ts";
import { oddGrants, markOf, pond } from "./listed.ts";

export const toolMcpAll = defineRule({
  code: "tool-mcp-all",
  topic: "tools",
  severity: "warning",
  title: "mcp__* among the tools",
  explanation:
    "`mcp__*` means every MCP tool, and it counts under `disallowedTools` only. Under `tools` it is dropped: name each server there, as `mcp__server`, or leave `tools` out, which gives the agent all tools.",
  example: { before: pond("tools: Read, ⟦mcp__*⟧"), after: pond("tools: Read") },
  check: subject =>
    oddGrants(subject)
      .filter(({ name }) => name === "mcp__*")
      .map(listed => ({
        ...markOf(subject, "tools", listed),
        message: "mcp__* counts only among the disallowed tools: here it gives no MCP tool.",
        fixes: removal(subject, "tools", listed, "choice"),
      })),
});
