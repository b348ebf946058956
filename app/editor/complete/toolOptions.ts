import { snippetCompletion, type Completion } from "@codemirror/autocomplete";
import { fieldOf, grantOf, namesOf, type AgentFile, type NamesKey } from "../../core/index.ts";
import { outcomeOf } from "../hover/toolCard.ts";
import { knownTools, toolGroups, toolOf, type KnownTool, type ToolGroup } from "../../core/document/tools.ts";

const isUsable = ({ limit }: KnownTool): boolean => limit === undefined || limit === "in-plan-mode";

/** Groups stand in the table's order as long as nothing matches one of them better. */
const sections: ReadonlyMap<ToolGroup, Pick<Completion, "section" | "boost">> = new Map(
  toolGroups.map((name, at) => [
    name,
    { section: { name, rank: "dynamic" as const }, boost: toolGroups.length - at },
  ]),
);

/** What can still be listed in a field, the table's order first; `lead` is what the list needs before a name. */
export function toolOptions(agent: AgentFile, field: NamesKey, lead: string): readonly Completion[] {
  const names = namesOf(fieldOf(agent, field)?.value);
  const listed = new Set(names.map(toolOf));
  const grant = grantOf(agent);
  const tools = knownTools.filter(tool => isUsable(tool) && !listed.has(tool));
  return [
    ...tools.map(tool => toolOption(tool, field === "tools" ? outcomeOf(tool.name, grant) : undefined, lead)),
    ...patterns[field].map(pattern => patternOption(pattern, lead)),
  ];
}

const toolOption = ({ name, group }: KnownTool, note: string | undefined, lead: string): Completion => ({
  label: name,
  type: "tool",
  apply: lead + name,
  ...sections.get(group),
  ...(note !== undefined && { info: note }),
});

interface Pattern {
  readonly label: string;
  readonly template: string;
  readonly group: ToolGroup;
}

const patternOption = ({ label, template, group }: Pattern, lead: string): Completion =>
  snippetCompletion(lead + template, { label, type: "pattern", ...sections.get(group) });

const mcp: readonly Pattern[] = [
  { label: "mcp__server__tool", template: "mcp__${server}__${tool}${}", group: "MCP" },
  { label: "mcp__server__*", template: "mcp__${server}__*${}", group: "MCP" },
];

const patterns: Readonly<Record<NamesKey, readonly Pattern[]>> = {
  tools: [{ label: "Agent(name)", template: "Agent(${name})${}", group: "Agents" }, ...mcp],
  disallowedTools: [...mcp, { label: "mcp__*", template: "mcp__*", group: "MCP" }],
};
