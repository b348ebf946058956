import { fieldOf, namesOf, parseAgent, type AgentFile } from "../../core/index.ts";
import { toolNote, type ToolField } from "../../core/document/toolNotes.ts";
import { toolOf, type KnownTool } from "../../core/document/tools.ts";
import type { Card } from "./card.ts";

/** What a name in a list of tools does; `front` is the front matter that it stands in. */
export function toolCard(name: string, field: ToolField, front: string): Omit<Card, "from" | "to"> {
  const tool = toolOf(name);
  const note = toolNote(name, field, settingOf(parseAgent(front), field));
  const notes = [...aliasNotes(name, tool), note ?? usualNote(field, tool)];
  return { title: name, kind: tool ? `Tool · ${tool.group}` : kindOf(name), notes };
}

const kindOf = (name: string): string =>
  name.startsWith("mcp__") ? "Pattern for MCP tools" : "Name of a tool";

function settingOf(agent: AgentFile, field: ToolField) {
  const mode = fieldOf(agent, "permissionMode")?.value;
  const names = namesOf(fieldOf(agent, field)?.value);
  return { names, ...(typeof mode === "string" && { permissionMode: mode }) };
}

function aliasNotes(name: string, tool: KnownTool | undefined): readonly string[] {
  const alias = tool?.aliases?.find(other => name === other || name.startsWith(`${other}(`));
  return tool !== undefined && alias !== undefined ? [`Another name for ${tool.name}.`] : [];
}

/** What a name does that says no less and no more than it should; MCP tools are kept everywhere. */
function usualNote(field: ToolField, tool: KnownTool | undefined): string {
  if (field === "disallowedTools") return "Taken away from what the agent would get.";
  return tool === undefined || tool.inBackground
    ? "Given in the foreground and in the background."
    : "Given in the foreground only: an agent that runs in the background goes without.";
}
