import type { FieldValue } from "../../../document/agent.ts";
import { mcpFaults, type McpFault } from "../../../verdict/mcp.ts";
import { nestedRange, pathText } from "../../nested.ts";
import { defineRule, none } from "../../rule.ts";

export const mcpServerEntry = defineRule({
  code: "mcp-server-entry",
  topic: "fields",
  severity: "warning",
  title: "An MCP server that is left out",
  explanation:
    "Each entry of `mcpServers` is a name, or a map of one name with its configuration: a command, or a type of http, sse or ws with a url. An entry of another shape is left out with a line in the debug log; the other servers stay.",
  example: {
    before:
      "---\nname: pond-keeper\ndescription: Use when the pond needs care.\nmcpServers:\n  - lake: ⟦{port: 80}⟧\n---\n\nYou care for ponds.\n",
    after:
      "---\nname: pond-keeper\ndescription: Use when the pond needs care.\nmcpServers:\n  - lake: {command: lake-server}\n---\n\nYou care for ponds.\n",
  },
  check: subject => {
    const field = subject.field("mcpServers");
    if (!Array.isArray(field?.value)) return none;
    return mcpFaults(field.value as readonly FieldValue[]).map(fault => ({
      ...nestedRange(subject, field, fault.path),
      message: `${pathText("mcpServers", fault.path)} ${sentences[fault.code](fault.name)}: this server is left out.`,
    }));
  },
});

const sentences: Readonly<Record<McpFault["code"], (name: string) => string>> = {
  entry: () => "is neither a name nor a map of one name",
  config: () => "has no configuration",
  type: name => `has the type ${name}, which is none`,
  missing: name => `has no ${name}`,
};
