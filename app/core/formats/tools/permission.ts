import type { FieldMap, FieldValue } from "../../document/agent.ts";
import { everyTool } from "./toolList.ts";
import {
  allowedNames,
  deniedNames,
  isNames,
  ourNames,
  sameNames,
  theirNames,
  type ToolRules,
} from "./toolNames.ts";
import type { Outcome, Row } from "./tool.ts";
import { isMap } from "../../document/kinds.ts";

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
export const permission: Row = {
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
  const isTools = key === "tools";
  if (!isNames(value))
    return `${isTools ? "The tools are" : "What is disallowed is"} no list of names: ${tool} does not deny any tool.`;
  const names = isTools ? allowedNames({ tools: value }) : deniedNames(value);
  if (names === undefined) return everyTool(tool);
  const missing = names.filter(name => theirNames(rules, name).length === 0);
  const left = missing.length > 0 ? ` Left out: ${missing.join(", ")}.` : "";
  return there["permission"] === undefined
    ? `${tool} has no permissions for these names, so nothing is denied.`
    : `${tool} has permissions instead, without limits such as in Bash(git:*), and one for Edit and Write together.${left}`;
}
