import type { FieldValue } from "../../../document/agent.ts";
import { setField } from "../../../edits/field.ts";
import { isMap } from "../../../verdict/mcp.ts";
import { splitNames } from "../../../verdict/names.ts";
import { fix, type Fix } from "../../fix.ts";
import { defineRule } from "../../rule.ts";
import { placeOfValue, type Subject } from "../../subject.ts";

export const mcpServersShape = defineRule({
  code: "mcp-servers-shape",
  topic: "fields",
  severity: "warning",
  title: "MCP servers that are no list",
  explanation:
    "`mcpServers` takes a list: names of servers that the session knows, or maps of one name with its configuration. A map of servers, as other files have it, is ignored without a word, and so is plain text: the agent has none of them.",
  example: {
    before:
      "---\nname: pond-keeper\ndescription: Use when the pond needs care.\nmcpServers:\n  ⟦lake:\n    command: lake-server⟧\n---\n\nYou care for ponds.\n",
    after:
      '---\nname: pond-keeper\ndescription: Use when the pond needs care.\nmcpServers:\n  - {"lake": {"command": lake-server}}\n---\n\nYou care for ponds.\n',
  },
  check: subject => {
    const field = subject.field("mcpServers");
    if (field === undefined || field.value === null || Array.isArray(field.value)) return [];
    return [
      {
        ...placeOfValue(field),
        message: "Only a list counts here: the agent gets none of these servers.",
        fixes: fixesFor(subject, field.value),
      },
    ];
  },
});

function fixesFor({ agent }: Subject, value: FieldValue): readonly Fix[] {
  const list = isMap(value)
    ? Object.entries(value).map(([name, config]) => ({ [name]: config }))
    : typeof value === "string"
      ? splitNames(value).map(({ name }) => name)
      : [];
  return list.length === 0 ? [] : [fix("Make it a list", () => setField(agent, "mcpServers", list))];
}
