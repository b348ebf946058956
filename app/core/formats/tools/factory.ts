import { model } from "./models.ts";
import { choice, description, name } from "./rows.ts";
import { frontMatter } from "./syntax.ts";
import { slug } from "./texts.ts";
import { tools } from "./toolList.ts";
import { foreignNames, type ToolRules } from "./toolNames.ts";
import type { Tool } from "./tool.ts";

/** The longest description that Factory takes, in characters. */
const longest = 500;

const rules: ToolRules = {
  table: [
    { theirs: "Read", ours: ["Read"], near: ["NotebookRead"] },
    { theirs: "LS", ours: ["LS"] },
    { theirs: "Grep", ours: ["Grep"] },
    { theirs: "Glob", ours: ["Glob"] },
    { theirs: "Create", ours: ["Write"] },
    { theirs: "Edit", ours: ["Edit"], near: ["MultiEdit"] },
    { theirs: "Execute", ours: ["Bash"] },
    { theirs: "WebSearch", ours: ["WebSearch"] },
    { theirs: "FetchUrl", ours: ["WebFetch"] },
    { theirs: "TodoWrite", ours: ["TodoWrite"] },
    { theirs: "ApplyPatch", ours: ["Edit", "Write"], isOld: true },
    { theirs: "MultiEdit", ours: ["Edit"], isOld: true },
    { theirs: "Task", ours: ["Agent"], isOld: true },
    { theirs: "read-only", ours: ["Read", "Grep", "Glob"], isOld: true },
    { theirs: "edit", ours: ["Edit", "Write"], isOld: true },
    { theirs: "execute", ours: ["Bash"], isOld: true },
    { theirs: "web", ours: ["WebSearch", "WebFetch"], isOld: true },
  ],
  isEmptyAll: true,
};

/** Names that Claude Code has, too. */
const shared = ["Read", "LS", "Grep", "Glob", "Edit", "MultiEdit", "WebSearch", "TodoWrite", "Task"];

/** Names that no other tool has. */
const ownNames: ReadonlySet<string> = new Set(["Create", "Execute", "FetchUrl", "ApplyPatch", "read-only"]);

export const factory: Tool = {
  label: "Factory",
  hint: "A custom droid for Factory. It goes into .factory/droids/ of a project.",
  folder: ".factory/droids/",
  ending: ".md",
  path: /(?:^|\/)\.factory\/droids\/[^/]+\.md$/,
  syntax: frontMatter,
  rows: [
    name(slug),
    description(longest),
    tools(rules),
    model({ wants: "“inherit” or a full model id", inherits: true, to: id => id }),
    choice(
      "effort",
      "reasoningEffort",
      { low: "low", medium: "medium", high: "high" },
      { xhigh: "high", max: "high" },
    ),
  ],
  marks: ({ fields }) =>
    typeof fields["reasoningEffort"] === "string" ||
    fields["tools"] === "read-only" ||
    foreignNames(fields["tools"], shared).some(entry => ownNames.has(entry)),
};
