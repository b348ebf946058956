import { nestedTextRange } from "../../nested.ts";
import { defineRule, none } from "../../rule.ts";
import { atAGlance, findStrings } from "./strings.ts";

export const riskMcpCommand = defineRule({
  code: "risk-mcp-command",
  topic: "risk",
  severity: "hint",
  title: "Servers that the file starts",
  explanation:
    "An MCP server that stands in the file itself is started, or connected to, when the agent runs: a program on this machine, or an address that sees what it is asked. A plugin's agent has no say in it.",
  example: {
    before:
      "---\nname: pond-keeper\ndescription: Use when the pond needs care.\nmcpServers:\n  - lake: {command: ⟦npx lake-server⟧}\n---\n\nYou care for ponds.\n",
    after:
      "---\nname: pond-keeper\ndescription: Use when the pond needs care.\nmcpServers: [lake]\n---\n\nYou care for ponds.\n",
  },
  check: subject => {
    const field = subject.field("mcpServers");
    if (field === undefined) return none;
    return findStrings(field.value, ["command", "url"]).map(({ path, value }) => ({
      ...nestedTextRange(subject, field, path, value),
      message: `The agent brings a server of its own: ${atAGlance(value)}.`,
    }));
  },
});
