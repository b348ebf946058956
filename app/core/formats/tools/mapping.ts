import type { FieldMap, FieldValue } from "../../document/agent.ts";
import { equalValues } from "../../edits/equal.ts";
import type { AgentData } from "../agentData.ts";
import type { Foreign, Row, Tool, Values } from "./tool.ts";

/** The agent as the tool's file holds it. */
export function toTool(tool: Tool, agent: AgentData, stem: string): Foreign {
  const fields = merged([...tool.rows.map(row => row.to(agent)), tool.fixed ?? {}]);
  const body = tool.fit ? tool.fit(agent.body, fields) : agent.body;
  return { stem, fields, body };
}

/** The agent that a tool's file holds, as Claude Code would have it. */
export function fromTool(tool: Tool, foreign: Foreign): AgentData {
  return { fields: merged(tool.rows.map(row => row.from(foreign))), body: foreign.body };
}

function merged(parts: readonly Values[]): FieldMap {
  const fields = Object.create(null) as Record<string, FieldValue>;
  for (const part of parts)
    for (const [key, value] of Object.entries(part)) if (value !== undefined) fields[key] = value;
  return fields;
}

/** Whether a value came back from the other side with its meaning. */
export function isKept(
  row: Row | undefined,
  value: FieldValue | undefined,
  back: FieldValue | undefined,
): boolean {
  if (value === undefined || back === undefined) return value === back;
  return row?.same ? row.same(value, back) : equalValues(value, back);
}
