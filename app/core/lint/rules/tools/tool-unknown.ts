import { renaming } from "../../names.ts";
import { defineRule } from "../../rule.ts";
import { oddGrants, isUnknown, likelyTool, markOf, pond, quoted } from "./listed.ts";

export const toolUnknown = defineRule({
  code: "tool-unknown",
  topic: "tools",
  severity: "warning",
  title: "A tool that Claude Code does not know",
  explanation:
    "Claude Code drops a name under `tools` that none of its tools has, and says nothing: the agent runs without it. Names from other programs are no exception. MCP tools are named in full, as `mcp__server__tool` or `mcp__server`.",
  example: {
    before: pond("tools: Read, ⟦WebFech⟧, Write"),
    after: pond("tools: Read, WebFetch, Write"),
  },
  check: subject =>
    oddGrants(subject)
      .filter(({ name }) => isUnknown(name))
      .map(listed => {
        const meant = likelyTool(listed.name);
        const guess = meant === undefined ? "" : ` Did you mean ${meant}?`;
        return {
          ...markOf(subject, "tools", listed),
          message: `${quoted(listed.name)} is not a tool that Claude Code knows: the name is dropped in silence.${guess}`,
          ...(meant !== undefined && { fixes: [renaming(subject, "tools", listed, meant)] }),
        };
      }),
});
