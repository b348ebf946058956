import type { AgentFile } from "../document/agent.ts";
import type { Exported, Exporter } from "./exported.ts";
import { claudeExporters, installExporters } from "./claude/claude.ts";
import { toolExporters } from "./tools/tools.ts";

/** Every way to take an agent elsewhere, in the order of lists. */
export const exporters = {
  ...claudeExporters,
  ...installExporters,
  ...toolExporters,
} as const satisfies Readonly<Record<string, Exporter>>;

/** What an agent can be exported as. */
export type ExportTarget = keyof typeof exporters;

/** The agent as a file of the target's format. Never throws; what does not survive is in `losses`. */
export function exportAgent(agent: AgentFile, target: ExportTarget): Exported {
  return exporters[target].export(agent);
}

/** The exporters as lists show them, under headings. */
export const exporterGroups = [
  { heading: "Claude Code", exporters: entriesOf(claudeExporters) },
  { heading: "Install by a command", exporters: entriesOf(installExporters) },
  { heading: "Other tools", exporters: entriesOf(toolExporters) },
] as const;

function entriesOf(
  table: Partial<Record<ExportTarget, Exporter>>,
): readonly (readonly [ExportTarget, Exporter])[] {
  return Object.entries(table) as [ExportTarget, Exporter][];
}
