import { withNewline } from "../../text/lines.ts";
import { dotted, model } from "./models.ts";
import { description, name } from "./rows.ts";
import { servers } from "./servers.ts";
import { frontMatter } from "./syntax.ts";
import { tools } from "./toolList.ts";
import { foreignNames, type ToolRules } from "./toolNames.ts";
import type { Tool } from "./tool.ts";
import { isMap } from "../../document/kinds.ts";
import { cut } from "../quote.ts";

/** The longest prompt that Copilot takes, in characters. */
const longest = 30_000;

/** Claude Code's names go as they are; Copilot's own, and those of its editor, are read. */
const rules: ToolRules = {
  table: [
    { theirs: "execute", ours: ["Bash"], isOld: true },
    { theirs: "shell", ours: ["Bash"], isOld: true },
    { theirs: "runCommands", ours: ["Bash"], isOld: true },
    { theirs: "read", ours: ["Read"], isOld: true },
    { theirs: "edit", ours: ["Edit", "Write"], isOld: true },
    { theirs: "editFiles", ours: ["Edit", "Write"], isOld: true },
    { theirs: "search", ours: ["Grep", "Glob"], isOld: true },
    { theirs: "codebase", ours: ["Grep", "Glob"], isOld: true },
    { theirs: "agent", ours: ["Agent"], isOld: true },
    { theirs: "web", ours: ["WebFetch", "WebSearch"], isOld: true },
    { theirs: "fetch", ours: ["WebFetch"], isOld: true },
    { theirs: "web/fetch", ours: ["WebFetch"], isOld: true },
    { theirs: "todo", ours: ["TodoWrite"], isOld: true },
    { theirs: "todos", ours: ["TodoWrite"], isOld: true },
    ...["changes", "usages", "problems", "findTestFiles", "githubRepo", "vscodeAPI", "openSimpleBrowser"]
      .concat([
        "extensions",
        "new",
        "runTests",
        "runTasks",
        "testFailure",
        "terminalLastCommand",
        "vscode",
        "browser",
      ])
      .map(theirs => ({ theirs, ours: [], isOld: true as const })),
  ],
  mcp: {
    to: text => {
      const [, server, tool] = /^mcp__((?:(?!__)[\w-])+)(?:__([\w-]+|\*))?$/.exec(text) ?? [];
      return server && `${server}/${tool ?? "*"}`;
    },
    from: text => {
      const [, server, tool] = /^([\w-]+)\/([\w-]+|\*)$/.exec(text) ?? [];
      if (server === undefined || tool === undefined || builtIn.has(server)) return undefined;
      return tool === "*" ? `mcp__${server}` : `mcp__${server}__${tool}`;
    },
  },
  isOpen: true,
};

/** What stands before the slash in names of the editor's own tools. */
const builtIn: ReadonlySet<string> = new Set([
  "agent", "browser", "edit", "execute", "read", "search", "todo", "vscode", "web", "runCommands", "runTasks", "runTests",
]); // prettier-ignore

/** Names that only the editor has. */
const editorNames: ReadonlySet<string> = new Set([
  "codebase", "editFiles", "runCommands", "findTestFiles", "githubRepo", "vscodeAPI", "usages", "runTasks",
  "terminalLastCommand", "openSimpleBrowser", "testFailure",
]); // prettier-ignore

export const copilot: Tool = {
  label: "GitHub Copilot",
  hint: "A custom agent for GitHub Copilot. It goes into .github/agents/ of a repository.",
  folder: ".github/agents/",
  ending: ".agent.md",
  path: /(?:^|\/)\.github\/agents\/[^/]+\.md$|\.(?:agent|chatmode)\.md$/,
  syntax: frontMatter,
  rows: [
    name(),
    description(),
    tools(rules),
    model({
      wants: "a name or id of its own list",
      to: dotted.to,
      from: dotted.from,
    }),
    servers("mcp-servers"),
  ],
  fit: body => {
    const lines = withNewline(body, "\n");
    return lines.length > longest ? cut(lines.trim(), longest) : lines;
  },
  sayBody: `GitHub Copilot takes prompts of at most ${longest.toLocaleString("en")} characters, with plain line feeds: line ends are changed and the rest is cut off.`,
  marks: ({ fields }) => {
    const names = foreignNames(fields["tools"]);
    return (
      isMap(fields["mcp-servers"]) ||
      typeof fields["user-invocable"] === "boolean" ||
      fields["target"] === "vscode" ||
      fields["target"] === "github-copilot" ||
      names.some(entry => editorNames.has(entry) || builtIn.has(/^(\w+)\/\w/.exec(entry)?.[1] ?? ""))
    );
  },
};
