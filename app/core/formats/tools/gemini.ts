import { model } from "./models.ts";
import { count, description, name } from "./rows.ts";
import { frontMatter } from "./syntax.ts";
import { slug } from "./texts.ts";
import { tools } from "./toolList.ts";
import { foreignNames, type ToolRules } from "./toolNames.ts";
import type { Tool } from "./tool.ts";

const rules: ToolRules = {
  table: [
    { theirs: "read_file", ours: ["Read"], near: ["NotebookRead"] },
    { theirs: "write_file", ours: ["Write"] },
    { theirs: "replace", ours: ["Edit"], near: ["MultiEdit"] },
    { theirs: "run_shell_command", ours: ["Bash"] },
    { theirs: "glob", ours: ["Glob"] },
    { theirs: "grep_search", ours: ["Grep"] },
    { theirs: "list_directory", ours: ["LS"] },
    { theirs: "web_fetch", ours: ["WebFetch"] },
    { theirs: "google_web_search", ours: ["WebSearch"] },
    { theirs: "search_file_content", ours: ["Grep"], isOld: true },
    { theirs: "read_many_files", ours: ["Read"], isOld: true },
    { theirs: "write_todos", ours: ["TodoWrite"], isOld: true },
    { theirs: "activate_skill", ours: ["Skill"], isOld: true },
  ],
  mcp: {
    to: text => {
      const [, server, tool] = /^mcp__([a-z0-9.-]+)__([\w.-]*[a-z0-9.-][\w.-]*)$/i.exec(text) ?? [];
      return server && tool && `mcp_${server}_${tool}`;
    },
    from: text => {
      const [, server, tool] = /^mcp_([a-z0-9.-]+)_([\w.-]+|\*)$/i.exec(text) ?? [];
      if (server === undefined || tool === undefined) return undefined;
      return tool === "*" ? `mcp__${server}` : `mcp__${server}__${tool}`;
    },
  },
};

/** Names and keys that no other tool has. */
const ownNames: ReadonlySet<string> = new Set([
  "replace", "google_web_search", "read_many_files", "write_todos", "activate_skill",
]); // prettier-ignore

/** Names that Gemini CLI shares with Qwen Code alone. */
const sharedNames: ReadonlySet<string> = new Set([
  "read_file", "write_file", "run_shell_command", "grep_search", "search_file_content", "list_directory",
]); // prettier-ignore

export const gemini: Tool = {
  label: "Gemini CLI",
  hint: "A subagent for Gemini CLI. It goes into .gemini/agents/ of a project.",
  folder: ".gemini/agents/",
  ending: ".md",
  path: /(?:^|\/)\.gemini\/agents\/[^/]+\.md$/,
  syntax: frontMatter,
  rows: [
    name(slug),
    description(),
    tools(rules),
    model({
      wants: "“inherit” or an id such as gemini-2.5-pro",
      inherits: true,
      to: id => (/claude/i.test(id) ? undefined : id),
    }),
    count("maxTurns", "max_turns"),
  ],
  unknown: "it refuses files with such keys, so it is left out",
  tidy: ({ fields, ...rest }) => {
    const { kind, ...others } = fields;
    return { ...rest, fields: kind === "local" || kind === undefined ? others : fields };
  },
  marks: ({ fields }) => {
    if (typeof fields["max_turns"] === "number" || typeof fields["timeout_mins"] === "number") return true;
    return foreignNames(fields["tools"]).some(entry => ownNames.has(entry) || sharedNames.has(entry));
  },
};
