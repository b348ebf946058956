import { knownFields } from "../../document/fields.ts";
import { hookFaults } from "../../verdict/hooks.ts";
import { listedNames } from "../../verdict/names.ts";
import { model } from "./models.ts";
import { count, description, flag, name, pair, sameChoice, structure } from "./rows.ts";
import { servers } from "./servers.ts";
import { frontMatter } from "./syntax.ts";
import { slug, textOf } from "./texts.ts";
import { namesFrom, tools } from "./toolList.ts";
import { foreignNames, isNames, sameNames, theirNames, type ToolRules } from "./toolNames.ts";
import type { Row, Tool } from "./tool.ts";
import { isMap } from "../../document/kinds.ts";

const rules: ToolRules = {
  table: [
    { theirs: "read_file", ours: ["Read"], near: ["NotebookRead"] },
    { theirs: "write_file", ours: ["Write"] },
    { theirs: "edit", ours: ["Edit"], near: ["MultiEdit"] },
    { theirs: "run_shell_command", ours: ["Bash"] },
    { theirs: "glob", ours: ["Glob"] },
    { theirs: "grep_search", ours: ["Grep"] },
    { theirs: "list_directory", ours: ["LS"] },
    { theirs: "web_fetch", ours: ["WebFetch"] },
    { theirs: "web_search", ours: ["WebSearch"] },
    { theirs: "todo_write", ours: ["TodoWrite"] },
    { theirs: "agent", ours: ["Agent"] },
    { theirs: "skill", ours: ["Skill"] },
    { theirs: "lsp", ours: ["LSP"] },
    { theirs: "exit_plan_mode", ours: ["ExitPlanMode"] },
    { theirs: "task", ours: ["Agent"], isOld: true },
    { theirs: "replace", ours: ["Edit"], isOld: true },
    { theirs: "search_file_content", ours: ["Grep"], isOld: true },
  ],
  mcp: {
    to: text => (/^mcp__[\w.*-]+$/.test(text) ? text : undefined),
    from: text => (/^mcp__[\w.*-]+$/.test(text) ? text : undefined),
  },
  isEmptyAll: true,
};

const disallowed: Row = {
  ...pair("disallowedTools", "disallowedTools", {
    to: value => {
      const names = isNames(value) ? listedNames(value).flatMap(own => theirNames(rules, own)) : [];
      return names.length > 0 ? [...new Set(names)] : undefined;
    },
    from: value => textOf(namesFrom(rules, value)),
  }),
  same: sameNames,
  say: ({ tool, there }) =>
    there["disallowedTools"] === undefined
      ? `${tool} has no such tools, so there is nothing to take away.`
      : `${tool} has tools of its own: what it has no name for is left out.`,
};

/** Letters, digits, hyphens and underscores, 2 to 50 of them, none of the latter at the ends, and no word that is taken. */
function fitName(text: string): string {
  const fits = /^[\p{L}\p{N}][\p{L}\p{N}_-]{0,48}[\p{L}\p{N}]$/u.test(text) && text.length <= 50;
  const short = fits
    ? text
    : slug(text)
        .slice(0, 50)
        .replace(/[-_]+$/, "");
  return short.length < 2 || taken.has(short.toLowerCase()) ? `${short}-agent` : short;
}

const taken: ReadonlySet<string> = new Set(["self", "system", "user", "model", "tool", "config", "default"]);

/** The shortest prompt that Qwen Code takes, in characters and with line ends of one. */
const shortest = 10;
const lengthOf = (body: string): number => body.replaceAll("\r\n", "\n").trim().length;

export const qwen: Tool = {
  label: "Qwen Code",
  hint: "A subagent for Qwen Code. It goes into .qwen/agents/ of a project.",
  folder: ".qwen/agents/",
  ending: ".md",
  path: /(?:^|\/)\.qwen\/agents\/[^/]+\.md$/,
  syntax: frontMatter,
  rows: [
    name(fitName),
    description(),
    tools(rules, true),
    disallowed,
    model({
      wants: "“inherit” or an id that its provider knows",
      inherits: true,
      to: id => (/^[\w.@/-]+$/.test(id) ? id : undefined),
    }),
    sameChoice("permissionMode", ["default", "plan", "acceptEdits", "auto", "bypassPermissions", "dontAsk"]),
    count("maxTurns", "maxTurns"),
    servers("mcpServers"),
    structure("hooks", value => hookFaults(value).length === 0),
    flag("background", "background"),
    sameChoice("color", knownFields.find(({ key }) => key === "color")?.values ?? []),
  ],
  fit: (body, fields) =>
    lengthOf(body) < shortest
      ? `${body.trimEnd()}\n${textOf(fields["description"]) ?? ""} Do what you are asked.\n`
      : body,
  sayBody: `Qwen Code needs a prompt of ${shortest} characters or more: the description is added.`,
  marks: ({ fields }) =>
    isMap(fields["modelConfig"]) ||
    isMap(fields["runConfig"]) ||
    textOf(fields["approvalMode"]) !== undefined ||
    foreignNames(fields["tools"]).some(entry => ownNames.has(entry)),
};

/** Names that no other tool has. */
const ownNames: ReadonlySet<string> = new Set(["todo_write", "exit_plan_mode", "save_memory", "web_search"]);
