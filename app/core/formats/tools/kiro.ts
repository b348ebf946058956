import { dotted, model } from "./models.ts";
import { description, name } from "./rows.ts";
import { servers } from "./servers.ts";
import { json } from "./syntax.ts";
import { textOf } from "./texts.ts";
import { tools } from "./toolList.ts";
import type { ToolRules } from "./toolNames.ts";
import type { Tool } from "./tool.ts";
import { isList, isMap } from "../../document/kinds.ts";

const rules: ToolRules = {
  table: [
    { theirs: "read", ours: ["Read", "Grep", "Glob"], near: ["LS", "NotebookRead"] },
    { theirs: "write", ours: ["Write", "Edit"], near: ["NotebookEdit", "MultiEdit"] },
    { theirs: "shell", ours: ["Bash"] },
    { theirs: "web", ours: ["WebFetch", "WebSearch"] },
    { theirs: "subagent", ours: ["Agent"] },
    { theirs: "todo_list", ours: ["TodoWrite"] },
    { theirs: "fs_read", ours: ["Read"], isOld: true },
    { theirs: "fs_write", ours: ["Write", "Edit"], isOld: true },
    { theirs: "execute_bash", ours: ["Bash"], isOld: true },
    { theirs: "grep", ours: ["Grep"], isOld: true },
    { theirs: "glob", ours: ["Glob"], isOld: true },
    { theirs: "delegate", ours: ["Agent"], isOld: true },
    { theirs: "web_search", ours: ["WebSearch"], isOld: true },
    { theirs: "web_fetch", ours: ["WebFetch"], isOld: true },
  ],
  mcp: {
    to: text => {
      const [, server, tool] = /^mcp__((?:(?!__)[\w-])+)(?:__([\w-]+|\*))?$/.exec(text) ?? [];
      return server && (tool === undefined || tool === "*" ? `@${server}` : `@${server}/${tool}`);
    },
    from: text => {
      const [, server, tool] = /^@([\w-]+)(?:\/([\w-]+))?$/.exec(text) ?? [];
      if (server === undefined || server === "builtin" || server === "mcp") return undefined;
      return tool === undefined ? `mcp__${server}` : `mcp__${server}__${tool}`;
    },
  },
  all: "*",
};

/** Keys that tell Kiro's file from other JSON with a prompt. */
const ownKeys = ["allowedTools", "toolsSettings", "toolAliases", "resources", "hooks"];

export const kiro: Tool = {
  label: "Kiro",
  hint: "A custom agent for Kiro. It goes into .kiro/agents/ of a project.",
  folder: ".kiro/agents/",
  ending: ".json",
  path: /(?:^|\/)\.kiro\/agents\/[^/]+\.json$/,
  syntax: json("prompt"),
  rows: [
    name(),
    description(),
    tools(rules),
    model({
      wants: "an id such as claude-sonnet-4.5",
      to: dotted.to,
      from: dotted.from,
    }),
    servers("mcpServers"),
  ],
  lacks: { hooks: "Kiro's hooks have other events and another form, so they are left out." },
  marks: ({ fields, body }) =>
    ownKeys.some(key => isList(fields[key]) || isMap(fields[key])) ||
    (body !== "" && textOf(fields["name"]) !== undefined),
};
