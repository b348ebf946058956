import type { AgentFile } from "../document/agent.ts";
import type { Exported, Exporter } from "./exported.ts";
import { claudeExporters } from "./claude/claude.ts";
import { toolExporters } from "./tools/tools.ts";

/** Every way to take an agent elsewhere, in the order of lists. */
export const exporters = {
  ...claudeExporters,
  ...toolExporters,
} as const satisfies Readonly<Record<string, Exporter>>;

/** What an agent can be exported as. */
export type ExportTarget = keyof typeof exporters;

/** The agent as a file of the target's format. Never throws; what does not survive is in `losses`. */
export function exportAgent(agent: AgentFile, target: ExportTarget): Exported {
  return exporters[target].export(agent);
}
