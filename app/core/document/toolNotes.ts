import { bareName, spellingOf, toolOf, type ToolLimit } from "./tools.ts";

/** The field that a tool name stands in. */
export type ToolField = "tools" | "disallowedTools";

/** What else the file says that decides over a tool. */
export interface ToolSetting {
  /** All names of the field. */
  readonly names: readonly string[];
  readonly permissionMode?: string;
}

/**
 * What happens to one name of a list of tools, as a sentence, where that is not what the name says; undefined where it
 * is. The rules are those of Claude Code 2.1.330.
 */
export function toolNote(name: string, field: ToolField, setting: ToolSetting): string | undefined {
  return field === "tools" ? grantNote(name, setting) : denialNote(name);
}

function grantNote(name: string, { names, permissionMode }: ToolSetting): string | undefined {
  if (name === "*") return "Every tool, as if the list were left out.";
  if (isMcpPattern(name)) return name === "mcp__*" ? "Counts only among the disallowed tools." : undefined;
  const tool = toolOf(name);
  if (tool === undefined) return unknownNote(name, "dropped");
  if (tool.limit !== undefined && !(tool.limit === "in-plan-mode" && permissionMode === "plan"))
    return limitNotes[tool.limit];
  if (searchTools.has(tool.name) && names.some(other => bareName(other) === "Bash"))
    return "Not given together with Bash.";
  return tool.name === "Bash" && name !== bareName(name)
    ? "Gives all of Bash: what stands in parentheses is not looked at."
    : undefined;
}

function denialNote(name: string): string | undefined {
  if (isMcpPattern(name)) return undefined;
  if (name === "*") return "Ignored: it takes nothing away.";
  const tool = toolOf(name);
  if (tool === undefined) return unknownNote(name, "ignored");
  if (tool.limit === "gone") return "Gone from Claude Code: there is nothing to take away.";
  return tool.name === "Bash" && name !== bareName(name)
    ? "Takes all of Bash away: what stands in parentheses is not looked at."
    : undefined;
}

const limitNotes: Readonly<Record<ToolLimit, string>> = {
  never: "Never given to a subagent.",
  "in-plan-mode": "Given only with permission mode plan.",
  gone: "Gone from Claude Code: dropped in silence.",
};

const searchTools: ReadonlySet<string> = new Set(["Grep", "Glob"]);

const isMcpPattern = (name: string): boolean => /^mcp__[^\s,]+$/.test(name);

function unknownNote(name: string, fate: string): string {
  const spelling = spellingOf(name);
  return spelling === undefined
    ? `Not a tool that Claude Code knows: ${fate} in silence.`
    : `Capitals count: the tool is called ${spelling}, and this is ${fate} in silence.`;
}
