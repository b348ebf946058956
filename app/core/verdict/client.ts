/**
 * What Claude Code was seen to do, and when: every figure that its loader goes by stands here. The rules that use them
 * are in this folder, the fields in `document/fields.ts`, the tools in `document/tools.ts`.
 */
export const client = {
  version: "2.1.330",
  /** The month of the experiments. */
  seen: "2026-11",
  /** The longest name that loads, in UTF-16 code units. */
  nameLength: 256,
  /** All descriptions together, in tokens; beyond it, interactive clients warn. */
  descriptionBudget: 15_000,
  /** A file with one of these names replaces the agent that is built in. */
  builtIns: ["claude", "Explore", "general-purpose", "Plan", "statusline-setup"],
  /** Events whose hooks guard what an agent may do: one bad entry, and the agent is dropped. */
  guardEvents: ["PreToolUse", "PermissionRequest"],
  hookEvents: [
    "SessionStart",
    "Setup",
    "UserPromptSubmit",
    "UserPromptExpansion",
    "PreToolUse",
    "PermissionRequest",
    "PermissionDenied",
    "PostToolUse",
    "PostToolUseFailure",
    "PostToolBatch",
    "Notification",
    "MessageDisplay",
    "SubagentStart",
    "SubagentStop",
    "TaskCreated",
    "TaskCompleted",
    "Stop",
    "StopFailure",
    "TeammateIdle",
    "InstructionsLoaded",
    "ConfigChange",
    "CwdChanged",
    "DirectoryAdded",
    "FileChanged",
    "WorktreeCreate",
    "WorktreeRemove",
    "PreCompact",
    "PostCompact",
    "Elicitation",
    "ElicitationResult",
    "SessionEnd",
  ],
  /** The types of hooks, each with the text that it can't do without. */
  hookTypes: {
    command: ["command"],
    http: ["url"],
    mcp_tool: ["server", "tool"],
    prompt: ["prompt"],
    agent: ["prompt"],
  },
  /** The types of MCP servers, each with the text that it can't do without; `stdio` where none is named. */
  mcpTypes: {
    stdio: ["command"],
    http: ["url"],
    "streamable-http": ["url"],
    sse: ["url"],
    ws: ["url"],
    sdk: ["name"],
  },
} as const satisfies ClientFacts;

interface ClientFacts {
  readonly version: string;
  readonly seen: string;
  readonly nameLength: number;
  readonly descriptionBudget: number;
  readonly builtIns: readonly string[];
  readonly guardEvents: readonly string[];
  readonly hookEvents: readonly string[];
  readonly hookTypes: Readonly<Record<string, readonly string[]>>;
  readonly mcpTypes: Readonly<Record<string, readonly string[]>>;
}
