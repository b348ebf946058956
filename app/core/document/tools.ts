/** What a tool lets an agent do, as headings for people; the order is the one to list them in. */
export const toolGroups = [
  "Files",
  "Search",
  "Shell",
  "Web",
  "Agents",
  "Tasks",
  "Planning",
  "Schedule",
  "MCP",
  "People",
] as const;

export type ToolGroup = (typeof toolGroups)[number];

/**
 * When a subagent that lists a tool gets it. never: no subagent does · in-plan-mode: only with permission mode `plan` ·
 * gone: the client has it no longer and drops the name without a word. A tool without any of these is given.
 */
export type ToolLimit = "never" | "in-plan-mode" | "gone";

/** A tool name that Claude Code knows or knew. Names count in this very spelling. */
export interface KnownTool {
  readonly name: string;
  readonly group: ToolGroup;
  /** Other names for the same tool that the client still takes. */
  readonly aliases?: readonly string[];
  readonly limit?: ToolLimit;
  /** Whether an agent keeps it that runs in the background, as it does by default. */
  readonly inBackground?: true;
}

/** The tools of Claude Code 2.1.330: one table for the form, completion and rules. A new tool is one line here. */
export const knownTools: readonly KnownTool[] = [
  { name: "Read", group: "Files", inBackground: true },
  { name: "Write", group: "Files", inBackground: true },
  { name: "Edit", group: "Files", inBackground: true },
  { name: "NotebookEdit", group: "Files", inBackground: true },
  { name: "MultiEdit", group: "Files", limit: "gone" },
  { name: "NotebookRead", group: "Files", limit: "gone" },
  { name: "LS", group: "Files", limit: "gone" },
  { name: "Grep", group: "Search" },
  { name: "Glob", group: "Search" },
  { name: "LSP", group: "Search" },
  { name: "ToolSearch", group: "Search" },
  { name: "Bash", group: "Shell", inBackground: true },
  { name: "PowerShell", group: "Shell" },
  { name: "Monitor", group: "Shell", inBackground: true },
  { name: "BashOutput", group: "Shell", limit: "gone" },
  { name: "WebFetch", group: "Web", inBackground: true },
  { name: "WebSearch", group: "Web", inBackground: true },
  { name: "Agent", group: "Agents", aliases: ["Task"], inBackground: true },
  { name: "ListAgents", group: "Agents" },
  { name: "SendMessage", group: "Agents", inBackground: true },
  { name: "Skill", group: "Agents", inBackground: true },
  { name: "Workflow", group: "Agents", limit: "never" },
  { name: "TodoWrite", group: "Tasks" },
  { name: "TaskCreate", group: "Tasks" },
  { name: "TaskGet", group: "Tasks" },
  { name: "TaskList", group: "Tasks" },
  { name: "TaskUpdate", group: "Tasks" },
  { name: "TaskStop", group: "Tasks", aliases: ["KillShell", "KillBash"], inBackground: true },
  { name: "TaskOutput", group: "Tasks", limit: "never" },
  { name: "EnterPlanMode", group: "Planning", limit: "never" },
  { name: "ExitPlanMode", group: "Planning", limit: "in-plan-mode" },
  { name: "EnterWorktree", group: "Planning", inBackground: true },
  { name: "ExitWorktree", group: "Planning", inBackground: true },
  { name: "CronCreate", group: "Schedule" },
  { name: "CronDelete", group: "Schedule" },
  { name: "CronList", group: "Schedule" },
  { name: "RemoteTrigger", group: "Schedule" },
  { name: "ScheduleWakeup", group: "Schedule", limit: "never" },
  { name: "ListMcpResourcesTool", group: "MCP" },
  { name: "ReadMcpResourceTool", group: "MCP" },
  { name: "WaitForMcpServers", group: "MCP", limit: "never" },
  { name: "AskUserQuestion", group: "People", limit: "never" },
  { name: "SendUserMessage", group: "People" },
  { name: "SendUserFile", group: "People" },
  { name: "PushNotification", group: "People" },
  { name: "ReportFindings", group: "People" },
  { name: "Artifact", group: "People" },
  { name: "ShareOnboardingGuide", group: "People" },
  { name: "EndConversation", group: "People", limit: "never" },
];

const byName: ReadonlyMap<string, KnownTool> = new Map(
  knownTools.flatMap(tool => [tool.name, ...(tool.aliases ?? [])].map(name => [name, tool])),
);
const byLowerCase: ReadonlyMap<string, string> = new Map(
  [...byName.keys()].map(name => [name.toLowerCase(), name]),
);

/** The tool that an entry of `tools` names, by its name or an alias: `Bash` for `Bash(git:*)`. */
export function toolOf(entry: string): KnownTool | undefined {
  return byName.get(entry) ?? byName.get(bareName(entry));
}

/** An entry without what it limits the tool to: `Agent` for `Agent(a, b)`. */
export const bareName = (entry: string): string => entry.replace(/\([^]*\)$/, "").trim();

/** The spelling that counts for a name which the client does not know: `Read` for `read`; undefined when there is none. */
export function spellingOf(entry: string): string | undefined {
  const name = bareName(entry);
  return byName.has(name) ? undefined : byLowerCase.get(name.toLowerCase());
}
