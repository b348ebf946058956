import { fieldOf, type AgentFile } from "../document/agent.ts";

/** The agent's name as a part of file names: without what file systems refuse; `agent` where it has none. */
export function stemOf(agent: AgentFile): string {
  const name = fieldOf(agent, "name")?.value;
  const stem = typeof name === "string" ? name : "";
  // eslint-disable-next-line no-control-regex -- control characters are the point
  const safe = stem.replace(/[\0-\x1f\x7f<>:"/\\|?*]+/g, "-").replace(/^[-.\s]+|[.\s]+$/g, "");
  return safe === "" ? "agent" : safe.slice(0, 120);
}

/** The name under which Claude Code's users keep such a file: the agent's name with `.md`. */
export const fileNameOf = (agent: AgentFile): string => `${stemOf(agent)}.md`;
