import type { AgentFile } from "../../../document/agent.ts";
import { knownFields } from "../../../document/fields.ts";
import { predictLoad, type Load } from "../../../verdict/load.ts";
import { loadReasons } from "../../../verdict/reasons.ts";
import type { Loss } from "../../exported.ts";

/** What Claude Code makes of the agent otherwise once it comes with a plugin. */
export function pluginLosses(agent: AgentFile, plugin: string, fileName: string): readonly Loss[] {
  const there = predictLoad(agent, "plugin", { plugin, fileName });
  if (there.reason !== undefined) return placeholderLosses(agent, there, plugin);
  const here = predictLoad(agent, "project", { fileName });
  return [
    { key: "name", kind: "changed", message: `With a plugin it is called ${plugin}:${there.name ?? ""}.` },
    ...descriptionLosses(agent, here, there),
    ...ignoredLosses(agent),
  ];
}

function placeholderLosses(
  { fields }: AgentFile,
  { reason = "not-yaml", name, description }: Load,
  plugin: string,
): readonly Loss[] {
  const message = `Claude Code lists it as ${plugin}:${name ?? ""} with “${description ?? ""}”, since ${loadReasons[reason]}.`;
  return keysOf(fields).map(key => ({ key, kind: "lost", message }));
}

function descriptionLosses({ fields }: AgentFile, here: Load, there: Load): readonly Loss[] {
  const own = here.loads ? here.description : fields.findLast(({ key }) => key === "description")?.value;
  if (typeof own === "string" && own.trim() === there.description) return [];
  const isVisible = there.description?.includes("\\n") === true;
  const message = isVisible
    ? "With a plugin each backslash-n in it stays as it is instead of becoming a line break."
    : `With a plugin “${there.description ?? ""}” stands in for it.`;
  return [{ key: "description", kind: "changed", message }];
}

const ignored = new Set(knownFields.filter(field => field.ignoredInPlugin).map(({ key }) => key));

const ignoredLosses = ({ fields }: AgentFile): readonly Loss[] =>
  keysOf(fields)
    .filter(key => ignored.has(key))
    .map(key => ({
      key,
      kind: "lost",
      message: `Claude Code ignores ${key} in an agent that comes with a plugin.`,
    }));

const keysOf = (fields: AgentFile["fields"]): readonly string[] => [...new Set(fields.map(({ key }) => key))];
