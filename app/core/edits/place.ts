import type { AgentFile, Field } from "../document/agent.ts";
import type { Place } from "./scalars.ts";

/** The offset where the line of a field's key begins. */
export const lineStart = (agent: AgentFile, field: Field): number =>
  agent.text.lastIndexOf("\n", field.range.from - 1) + 1;

/** The column of a field's key: 0 as a rule. */
export function columnOf(agent: AgentFile, field: Field): number {
  const start = lineStart(agent, field);
  return field.range.from - (agent.text.charCodeAt(start) === 0xfeff ? start + 1 : start);
}

/** How values of this field are laid out. */
export const placeOf = (agent: AgentFile, field: Field): Place => ({
  newline: agent.newline,
  indent: columnOf(agent, field),
});

/** The offset behind the colon of a field's key. */
export const behindColon = (agent: AgentFile, field: Field): number =>
  agent.text.indexOf(":", field.keyRange.to) + 1;
