import {
  grantOf,
  parseAgent,
  takenAway,
  toolFates,
  type NamesKey,
  type ToolGrant,
} from "../../core/index.ts";
import { toolOf, type KnownTool } from "../../core/document/tools.ts";
import type { Card } from "./card.ts";

/** What a name in a list of tools does; `front` is the front matter that it stands in. */
export function toolCard(name: string, field: NamesKey, front: string): Omit<Card, "from" | "to"> {
  const tool = toolOf(name);
  const notes = [...aliasNotes(name, tool), outcomes[field](name, grantOf(parseAgent(front)))];
  return { title: name, kind: tool ? `Tool · ${tool.group}` : kindOf(name), notes };
}

const kindOf = (name: string): string =>
  name.startsWith("mcp__") ? "Pattern for MCP tools" : "Name of a tool";

function aliasNotes(name: string, tool: KnownTool | undefined): readonly string[] {
  const alias = tool?.aliases?.find(other => name === other || name.startsWith(`${other}(`));
  return tool !== undefined && alias !== undefined ? [`Another name for ${tool.name}.`] : [];
}

/** What comes of a name in each of the two fields. */
const outcomes: Readonly<Record<NamesKey, (name: string, grant: ToolGrant) => string>> = {
  tools: (name, grant) => outcomeOf(name, grant),
  disallowedTools: (name, grant) =>
    takenAway(grant).includes(name)
      ? "Taken away from what the agent would get."
      : "Takes nothing away from what the agent would get.",
};

/** What an agent gets by a name, listed already or yet to be, in the foreground and beside the conversation. */
export function outcomeOf(name: string, grant: ToolGrant): string {
  const [fate] = toolFates({ ...grant, tools: [name, ...(grant.tools ?? [])] });
  if (fate?.foreground.isGiven === false) return `Not given here: ${fate.foreground.reason}.`;
  return fate?.background.isGiven === false
    ? "Given in the foreground only: an agent that runs in the background goes without."
    : "Given in the foreground and in the background.";
}
