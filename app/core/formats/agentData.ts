import type { AgentFile, FieldMap } from "../document/agent.ts";
import { dataOf, parseAgent } from "../document/parse.ts";
import { setField } from "../edits/field.ts";
import { applyEdits } from "../text/edits.ts";
import { newlineOf } from "../text/lines.ts";

/** An agent as values, free of how its file is written. */
export interface AgentData {
  /** The front matter, in the order of the file; an object without a prototype. */
  readonly fields: FieldMap;
  /** What follows the front matter, verbatim. */
  readonly body: string;
}

/** The values of a file. Those of a broken one are what its author most likely meant; the last of two equal keys counts. */
export function agentData({ text, fields, body }: AgentFile): AgentData {
  return { fields: dataOf(fields), body: text.slice(body.from, body.to) };
}

/**
 * A new file that holds these values, written so that YAML 1.1 and 1.2 readers agree. Fields stand in their
 * conventional order, keys that nobody knows behind them as they come; line ends are those of the body.
 */
export function writeAgent({ fields, body }: AgentData): string {
  const newline = newlineOf(body);
  let agent = parseAgent(`---${newline}---${newline}`);
  for (const [key, value] of Object.entries(fields))
    agent = parseAgent(applyEdits(agent.text, setField(agent, key, value)));
  return agent.text + body;
}
