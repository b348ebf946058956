import { fieldOf, type AgentFile } from "../document/agent.ts";

/** What an agent can be exported as. */
export type ExportTarget = "md";

/** A file to be saved, and what it could not take along. */
export interface Exported {
  readonly fileName: string;
  readonly mediaType: string;
  readonly text: string;
  /** What the target has no place for, a sentence each. */
  readonly losses: readonly string[];
}

const exporters: Readonly<Record<ExportTarget, (agent: AgentFile) => Exported>> = {
  md: agent => ({
    fileName: fileNameOf(agent),
    mediaType: "text/markdown;charset=utf-8",
    text: agent.text,
    losses: [],
  }),
};

/** The agent as a file of the target's format. */
export function exportAgent(agent: AgentFile, target: ExportTarget): Exported {
  return exporters[target](agent);
}

/** The name under which Claude Code's users keep such a file: the agent's name with `.md`, without what file systems refuse. */
export function fileNameOf(agent: AgentFile): string {
  const name = fieldOf(agent, "name")?.value;
  const stem = typeof name === "string" ? name : "";
  // eslint-disable-next-line no-control-regex -- control characters are the point
  const safe = stem.replace(/[\0-\x1f\x7f<>:"/\\|?*]+/g, "-").replace(/^[-.\s]+|[.\s]+$/g, "");
  return `${safe === "" ? "agent" : safe.slice(0, 120)}.md`;
}
