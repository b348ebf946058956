import { fieldOf, type AgentFile, type Field, type FieldValue } from "../../../document/agent.ts";
import { parseAgent } from "../../../document/parse.ts";
import { equalValues } from "../../../edits/equal.ts";
import { setField } from "../../../edits/field.ts";
import { applyEdits } from "../../../text/edits.ts";
import type { TextEdit } from "../../../text/range.ts";
import { mcpFaults } from "../../../verdict/mcp.ts";
import { splitNames } from "../../../verdict/names.ts";
import { fix, type Fix } from "../../fix.ts";
import { defineRule, none } from "../../rule.ts";
import { placeOfValue, type Subject } from "../../subject.ts";
import { isMap } from "../../../document/kinds.ts";

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
      "---\nname: pond-keeper\ndescription: Use when the pond needs care.\nmcpServers:\n  - lake:\n      command: lake-server\n---\n\nYou care for ponds.\n",
  },
  check: subject => {
    const field = subject.field("mcpServers");
    if (field === undefined || field.value === null || Array.isArray(field.value)) return none;
    return [
      {
        ...placeOfValue(field),
        message: "Only a list counts here: the agent gets none of these servers.",
        fixes: fixesFor(subject, field),
      },
    ];
  },
});

function fixesFor({ agent }: Subject, field: Field): readonly Fix[] {
  const list = listOf(field.value);
  if (list.length === 0 || mcpFaults(list).length > 0) return [];
  return [fix("Make it a list", () => moveIn(agent, field, list) ?? setField(agent, "mcpServers", list))];
}

/** The list that was meant: a server without a configuration goes by its name. */
function listOf(value: FieldValue): readonly FieldValue[] {
  if (typeof value === "string") return splitNames(value).map(({ name }) => name);
  if (!isMap(value)) return [];
  return Object.entries(value).map(([name, config]) => (config === null ? name : { [name]: config }));
}

/** A hyphen before each server, the lines below it moved in: comments and quotes stay. Undefined where that is not the list. */
function moveIn(agent: AgentFile, field: Field, list: FieldValue): readonly TextEdit[] | undefined {
  const { text } = agent;
  const { from, to } = field.valueRange;
  const start = text.lastIndexOf("\n", from) + 1;
  const margin = text.slice(start, from);
  if (margin.trim() !== "") return undefined;
  const edits = Array.from(text.slice(start, to).matchAll(/^( *)(\S)/gm), match => {
    const [, columns = "", sign] = match;
    const at = start + match.index + columns.length;
    return { from: at, to: at, insert: columns === margin && sign !== "#" ? "- " : "  " };
  });
  const value = fieldOf(parseAgent(applyEdits(text, edits)), "mcpServers")?.value;
  return value !== undefined && equalValues(value, list) ? edits : undefined;
}
