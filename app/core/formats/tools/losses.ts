import type { FieldMap, FieldValue } from "../../document/agent.ts";
import type { AgentData } from "../agentData.ts";
import type { Loss } from "../exported.ts";
import { fromTool, isKept, toTool } from "./mapping.ts";
import type { Foreign, Row, Tool } from "./tool.ts";
import { quote } from "../quote.ts";

/**
 * What an agent loses on its way to a tool: every key that would not come back as it was, in the agent's order, then
 * the body. A name or a description that the tool needs and the agent has not is listed as changed.
 */
export function exportLosses(tool: Tool, agent: AgentData, there: Foreign): readonly Loss[] {
  const back = fromTool(tool, there);
  const needed = ["name", "description"].filter(key => agent.fields[key] === undefined);
  const losses = [...Object.keys(agent.fields), ...needed].flatMap(key =>
    lossOf(tool, key, agent.fields, there.fields, back.fields),
  );
  if (agent.body.trim() === back.body.trim()) return losses;
  const message = tool.sayBody ?? `${tool.label} takes the prompt in another form.`;
  return [...losses, { key: "body", kind: "changed", message }];
}

function lossOf(tool: Tool, key: string, fields: FieldMap, there: FieldMap, back: FieldMap): readonly Loss[] {
  const row = tool.rows.find(({ ours }) => ours.includes(key));
  const value = fields[key];
  if (!row?.isRough && isKept(row, value, back[key])) return [];
  const outcome = { tool: tool.label, key, value, there, back: back[key] };
  const message = row?.say ? row.say(outcome) : absence(tool, key);
  return [{ key, kind: row && isWritten(row, key, there, back) ? "changed" : "lost", message }];
}

/** Whether something stands on the other side for a key: its own counterpart, or one that it shares. */
const isWritten = (row: Row, key: string, there: FieldMap, back: FieldMap): boolean =>
  back[key] !== undefined || row.theirs.some(theirs => there[theirs] !== undefined);

/** What a tool has none of, as the end of “… has no”. */
const nouns: ReadonlyMap<string, string> = new Map([
  ["tools", "list of tools"],
  ["disallowedTools", "list of tools to take away"],
  ["model", "models for single agents"],
  ["permissionMode", "permission modes for agents"],
  ["maxTurns", "limit on an agent's turns"],
  ["skills", "skills that are loaded with an agent"],
  ["mcpServers", "place for an agent's MCP servers: add them to its settings"],
  ["hooks", "hooks of an agent's own"],
  ["memory", "memory of an agent's own"],
  ["background", "setting for agents in the background"],
  ["effort", "effort setting for agents"],
  ["isolation", "worktrees of an agent's own"],
  ["initialPrompt", "initial prompt"],
  ["omitClaudeMd", "CLAUDE.md to leave out"],
  ["color", "colours for agents"],
]);

function absence({ label, lacks = {}, unknown = "it is left out" }: Tool, key: string): string {
  if (Object.hasOwn(lacks, key)) return lacks[key] ?? "";
  const noun = nouns.get(key);
  return noun === undefined
    ? `${label} does not know ${quote(key)}: ${unknown}.`
    : `${label} has no ${noun}.`;
}

/** What a tool's file loses when it becomes a subagent file: every key that would not be written back as it was. */
export function importLosses(tool: Tool, foreign: Foreign, agent: AgentData): readonly Loss[] {
  const again = toTool(tool, agent, foreign.stem);
  return Object.entries(foreign.fields).flatMap(([key, value]): readonly Loss[] => {
    const row = tool.rows.find(({ theirs }) => theirs.includes(key));
    if (isKept(row, value, again.fields[key])) return [];
    const ours = row?.ours.filter(own => agent.fields[own] !== undefined) ?? [];
    return ours.length === 0
      ? [{ key, kind: "lost", message: nothingFor(key, value) }]
      : [{ key, kind: "changed", message: roughly(tool, key, ours) }];
  });
}

const nothingFor = (key: string, value: FieldValue): string =>
  `Claude Code has nothing that stands for ${quote(key)} with the value ${quote(value)}.`;

const roughly = ({ label }: Tool, key: string, ours: readonly string[]): string =>
  ours.includes(key)
    ? `${label}'s ${quote(key)} comes over as far as Claude Code has a word for it; the rest is left out.`
    : `${label}'s ${quote(key)} becomes ${ours.map(quote).join(" and ")}, which can't say all of it.`;
