import type { FieldMap, FieldValue } from "../../document/agent.ts";
import { model } from "./models.ts";
import {
  allowedNames,
  deniedNames,
  isNames,
  ourNames,
  sameNames,
  theirNames,
  type ToolRules,
} from "./toolNames.ts";
import { count, description, fileName } from "./rows.ts";
import { frontMatter } from "./syntax.ts";
import { isMap, textOf } from "./texts.ts";
import type { Foreign, Outcome, Row, Tool } from "./tool.ts";

const rules: ToolRules = {
  table: [
    { theirs: "read", ours: ["Read"] },
    { theirs: "edit", ours: ["Edit", "Write"], near: ["NotebookEdit", "MultiEdit"] },
    { theirs: "bash", ours: ["Bash"] },
    { theirs: "glob", ours: ["Glob"] },
    { theirs: "grep", ours: ["Grep"] },
    { theirs: "list", ours: ["LS"] },
    { theirs: "webfetch", ours: ["WebFetch"] },
    { theirs: "websearch", ours: ["WebSearch"] },
    { theirs: "task", ours: ["Agent"] },
    { theirs: "skill", ours: ["Skill"] },
    { theirs: "todowrite", ours: ["TodoWrite"] },
    { theirs: "lsp", ours: ["LSP"] },
    { theirs: "write", ours: ["Write"], isOld: true },
    { theirs: "patch", ours: ["Edit"], isOld: true },
    { theirs: "todoread", ours: ["TodoWrite"], isOld: true },
  ],
  mcp: {
    to: text => {
      const [, server, tool = "*"] = /^mcp__((?:(?!__)[\w-])+)(?:__([\w-]+|\*))?$/.exec(text) ?? [];
      return server && `${server}_${tool}`;
    },
    // Where the server's name ends is only sure before a star.
    from: text => /^([\w-]+)_\*$/.exec(text)?.[1]?.replace(/^/, "mcp__"),
  },
};

/** Tools as permissions: everything is denied, then what is listed allowed; what is disallowed is denied. */
const permission: Row = {
  ours: ["tools", "disallowedTools"],
  theirs: ["permission"],
  to: ({ fields }) => ({ permission: toPermission(fields) }),
  from: ({ fields }) => fromPermission(fields["permission"]),
  same: (a, b) => sameNames(a, b) || samePermission(a, b),
  say: outcome => say(outcome),
};

function toPermission(fields: FieldMap): FieldMap | undefined {
  const allowed = allowedNames(fields);
  const entries: [string, string][] = allowed ? [["*", "deny"]] : [];
  const names = new Set(allowed?.flatMap(name => theirNames(rules, name)));
  for (const name of names) entries.push([name, "allow"]);
  for (const name of deniedNames(fields["disallowedTools"]).flatMap(denied => theirNames(rules, denied)))
    if (!names.has(name)) entries.push([name, "deny"]);
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

function fromPermission(value: FieldValue | undefined): Record<string, FieldValue | undefined> {
  const map = value === "deny" ? { "*": "deny" } : value;
  if (!isMap(map)) return {};
  const names = (...actions: readonly string[]): readonly string[] => [
    ...new Set(
      Object.entries(map)
        .filter(([name, action]) => name !== "*" && actions.includes(actionOf(action)))
        .flatMap(([name]) => ourNames(rules, name)),
    ),
  ];
  const [allowed, denied] = [names("allow", "ask"), names("deny")];
  return {
    tools: map["*"] !== "deny" ? undefined : allowed.length > 0 ? allowed.join(", ") : [],
    disallowedTools: denied.length > 0 ? denied.join(", ") : undefined,
  };
}

/** What holds for most uses of a tool: one word, or that of the pattern for everything. */
const actionOf = (action: FieldValue): string =>
  typeof action === "string" ? action : isMap(action) ? actionOf(action["*"] ?? "ask") : "";

const samePermission = (a: FieldValue, b: FieldValue): boolean => isMap(a) && isMap(b) && flat(a) === flat(b);
const flat = (map: FieldMap): string =>
  JSON.stringify(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1)));

function say({ tool, key, value, there }: Outcome): string {
  if (!isNames(value))
    return `${key === "tools" ? "The tools are" : "What is disallowed is"} no list of names: ${tool} gives every tool.`;
  const names = key === "tools" ? (allowedNames({ tools: value }) ?? []) : deniedNames(value);
  const missing = names.filter(name => theirNames(rules, name).length === 0);
  if (there["permission"] === undefined)
    return `${tool} has no permission that stands for these ${key === "tools" ? "tools: it gives every tool" : "names, so they are left out"}.`;
  const left = missing.length > 0 ? `; ${missing.join(", ")} left out` : "";
  return `${tool} has permissions instead, some of them for several tools: “edit” for Edit and Write${left}.`;
}

/** Old keys as new ones: `tools` with yes and no is now `permission`, `maxSteps` is `steps`; a name stands before the file's. */
function tidy({ stem, fields, body }: Foreign): Foreign {
  const { name, tools, maxSteps, ...rest } = fields;
  const steps = fields["steps"] ?? maxSteps;
  const old = isMap(tools) ? permissionOf(tools) : undefined;
  const given = fields["permission"];
  const all: Record<string, FieldValue | undefined> = {
    ...rest,
    steps,
    permission: old && isMap(given) ? { ...old, ...given } : (given ?? old),
    ...(old === undefined && { tools }),
  };
  const present = Object.entries(all).filter(
    (entry): entry is [string, FieldValue] => entry[1] !== undefined,
  );
  return { stem: textOf(name) ?? stem, fields: Object.fromEntries(present), body };
}

/** Yes and no as permissions, undefined where something else stands. Only an explicit `*` denies what is not named. */
function permissionOf(tools: FieldMap): FieldMap | undefined {
  const entries = Object.entries(tools);
  if (!entries.every(([, value]) => typeof value === "boolean")) return undefined;
  return Object.fromEntries(entries.map(([name, value]) => [name, value === true ? "allow" : "deny"]));
}

const actions: ReadonlySet<FieldValue> = new Set(["allow", "ask", "deny"]);

const isAction = (value: FieldValue): boolean =>
  isMap(value) ? Object.values(value).every(isAction) : actions.has(value);

export const opencode: Tool = {
  label: "OpenCode",
  hint: "A subagent for OpenCode. It goes into .opencode/agents/ of a project.",
  folder: ".opencode/agents/",
  ending: ".md",
  path: /(?:^|\/)\.?opencode\/agents?\/[^/].*\.md$/,
  syntax: frontMatter,
  rows: [
    fileName,
    description(),
    model({
      wants: "provider/model",
      to: id => (id.includes("/") ? id : id.startsWith("claude-") ? `anthropic/${id}` : undefined),
      from: id => id.replace(/^anthropic\/(?=claude-)/, ""),
    }),
    permission,
    count("maxTurns", "steps"),
  ],
  fixed: { mode: "subagent" },
  unknown: "it would be sent to the model's provider, so it is left out",
  tidy,
  marks: ({ fields }) => {
    const { mode, permission: given, tools } = fields;
    if (mode === "subagent" || mode === "primary" || mode === "all") return true;
    if (isMap(given) && Object.keys(given).length > 0 && isAction(given)) return true;
    return fields["name"] === undefined && isMap(tools) && permissionOf(tools) !== undefined;
  },
};
