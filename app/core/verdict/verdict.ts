import type { AgentFile } from "../document/agent.ts";
import { predictLoad, type Load } from "./load.ts";
import { loadReasons } from "./reasons.ts";

/** What becomes of a file, in one line. */
export interface Verdict {
  /** nothing: no text yet · loads · luck: only by Claude Code's second try · skipped. */
  readonly kind: "nothing" | "loads" | "luck" | "skipped";
  /** In words for people. */
  readonly message: string;
  /** What else is worth a glance: what a plugin would make of it. */
  readonly aside?: string;
}

/** Tells in a line what becomes of a file: first of all whether a project of Claude Code loads it, and why not. */
export function verdictOf(agent: AgentFile): Verdict {
  if (agent.text.trim() === "") return { kind: "nothing", message: "Nothing here yet" };
  const project = predictLoad(agent, "project");
  if (!project.loads) return skipped(project, predictLoad(agent, "plugin"));
  return agent.problems.length > 0
    ? { kind: "luck", message: "Loads by luck: other readers refuse it" }
    : { kind: "loads", message: "Loads" };
}

function skipped({ reason = "not-yaml" }: Load, plugin: Load): Verdict {
  return {
    kind: "skipped",
    message: `Claude Code skips this file: ${loadReasons[reason]}`,
    ...(plugin.reason && {
      aside: `Loads as a placeholder in a plugin: ${loadReasons[plugin.reason]}`,
    }),
  };
}
