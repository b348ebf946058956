import type { FieldMap, FieldValue } from "../../document/agent.ts";
import { bareName, toolOf } from "../../document/tools.ts";
import { listedNames } from "../../verdict/names.ts";
import { toolKey } from "../../verdict/roster.ts";
import { isList } from "./texts.ts";
import type { Outcome, Row } from "./tool.ts";

/** One of a tool's names for tools, and those of Claude Code that it covers. */
export interface ToolMatch {
  readonly theirs: string;
  readonly ours: readonly string[];
  /** Names of Claude Code's that it is only close to: on the way there. */
  readonly near?: readonly string[];
  /** A name that is read and never written. */
  readonly isOld?: true;
}

/** How a tool lists tools. */
export interface ToolRules {
  readonly table: readonly ToolMatch[];
  /** Its name for one of Claude Code's `mcp__…` names, and the other way round. */
  readonly mcp?: Rename;
  /** A name that is not in the table stays as it is, both ways. */
  readonly isOpen?: true;
  /** An empty list gives every tool there instead of none. */
  readonly isEmptyAll?: true;
}

interface Rename {
  readonly to: (name: string) => string | undefined;
  readonly from: (name: string) => string | undefined;
}

/** Whether a value lists names for Claude Code. */
export const isNames = (value: FieldValue | undefined): value is string | readonly FieldValue[] =>
  typeof value === "string" || isList(value);

/** Whether two values list the same names, in whatever order. */
export const sameNames = (a: FieldValue, b: FieldValue): boolean =>
  isNames(a) && isNames(b) && key(a) === key(b);

const key = (value: FieldValue): string => [...new Set(listedNames(value))].sort().join("\n");
const unique = (names: readonly string[]): readonly string[] => [...new Set(names)];

/** The names that an agent may use, `disallowedTools` taken out; undefined for all, and for what is no list. */
export function allowedNames({ tools, disallowedTools }: FieldMap): readonly string[] | undefined {
  if (!isNames(tools)) return undefined;
  const names = unique(listedNames(tools));
  const denied = new Set(deniedNames(disallowedTools).map(toolKey));
  return names.includes("*") ? undefined : names.filter(name => !denied.has(toolKey(name)));
}

/** The names that are taken away. */
export const deniedNames = (value: FieldValue | undefined): readonly string[] =>
  isNames(value) ? unique(listedNames(value)).filter(name => name !== "*") : [];

/** The tool's names for one of Claude Code's. */
export function theirNames({ table, mcp, isOpen }: ToolRules, name: string): readonly string[] {
  const renamed = name.startsWith("mcp__") ? mcp?.to(name) : undefined;
  if (renamed !== undefined) return [renamed];
  const own = toolOf(name)?.name ?? bareName(name);
  const match = table.find(({ ours, near, isOld }) => !isOld && [...ours, ...(near ?? [])].includes(own));
  if (match) return [match.theirs];
  // What limits a tool would make it a name that nobody knows.
  return isOpen ? [toolOf(name) ? bareName(name) : name] : [];
}

/** Claude Code's names for one of the tool's. */
export function ourNames({ table, mcp, isOpen }: ToolRules, name: string): readonly string[] {
  const renamed = mcp?.from(name);
  if (renamed !== undefined) return [renamed];
  const match = table.find(({ theirs }) => theirs === name);
  if (match) return match.ours;
  return isOpen && /^[^\s,*]+$/.test(name) ? [name] : [];
}

/** Tools as a list of the tool's own names under `tools`, what is disallowed taken out; `keepsDenied` where it is said elsewhere. */
export function tools(rules: ToolRules, keepsDenied?: true): Row {
  return {
    ours: keepsDenied ? ["tools"] : ["tools", "disallowedTools"],
    theirs: ["tools"],
    to: ({ fields }) => {
      const names = allowedNames(keepsDenied ? { tools: fields["tools"] ?? null } : fields);
      const theirs = unique(names?.flatMap(name => theirNames(rules, name)) ?? []);
      const isAll = names === undefined || (theirs.length === 0 && rules.isEmptyAll);
      return { tools: isAll ? undefined : theirs };
    },
    from: ({ fields }) => ({ tools: namesFrom(rules, fields["tools"]) }),
    same: sameNames,
    say: outcome => (outcome.key === "tools" ? sayTools(rules, outcome) : sayDenied(outcome)),
  };
}

/** The value of `tools` for a list of the tool's names; undefined for all of them and for what is no list. */
export function namesFrom(rules: ToolRules, value: FieldValue | undefined): FieldValue | undefined {
  if (!isNames(value)) return undefined;
  const theirs = entriesOf(value);
  if (theirs.includes("*") || (theirs.length === 0 && rules.isEmptyAll)) return undefined;
  const names = unique(theirs.flatMap(name => ourNames(rules, name)));
  return names.length > 0 ? names.join(", ") : [];
}

/** The entries of a list of theirs: a text is split at commas only, since names of servers may hold blanks. */
export const entriesOf = (value: FieldValue | undefined): readonly string[] =>
  (typeof value === "string" ? value.split(",") : isList(value) ? value : [])
    .flatMap(entry => (typeof entry === "string" ? [entry.trim()] : []))
    .filter(entry => entry !== "");

/** The names of a list in which none is Claude Code's alone: only such a list tells another tool by its names. */
export function foreignNames(
  value: FieldValue | undefined,
  shared: readonly string[] = [],
): readonly string[] {
  const names = isList(value) ? entriesOf(value) : [];
  return names.every(name => toolOf(name) === undefined || shared.includes(name)) ? names : [];
}

function sayTools(rules: ToolRules, { tool, value, there, back }: Outcome): string {
  const all = there["tools"] === undefined ? `, so the list is left out and ${tool} gives every tool` : "";
  if (!isNames(value)) return `The tools are no list of names${all}.`;
  const names = listedNames(value);
  if (names.includes("*")) return everyTool(tool);
  if (names.length === 0) return `An empty list of tools gives every tool in ${tool}.`;
  return `${tool} has tools of its own: ${differences(rules, names, back).join("; ")}${all}.`;
}

/** What a list of everything loses. */
export const everyTool = (tool: string): string =>
  `${tool} gives every tool where none is listed, so “*” is left out.`;

/** How the names that come back differ from those that are listed, as parts of a sentence. */
function differences(
  rules: ToolRules,
  names: readonly string[],
  back: FieldValue | undefined,
): readonly string[] {
  const returned = back === undefined ? [] : listedNames(back);
  const keys = new Set(names.map(toolKey));
  const missing = names.filter(name => theirNames(rules, name).length === 0);
  const others = names.filter(name => !missing.includes(name) && !returned.includes(name));
  const limited = others.filter(name => returned.includes(bareName(name)));
  const rough = others.filter(name => !limited.includes(name));
  const added = returned.filter(name => !keys.has(toolKey(name)));
  const parts: readonly (readonly [readonly string[], string])[] = [
    [missing, "it has nothing like"],
    [limited, "it sets no limits as in"],
    [rough, "not as they are:"],
    [added, "its names stand for these, too:"],
  ];
  return parts.flatMap(([list, lead]) => (list.length > 0 ? [`${lead} ${list.join(", ")}`] : []));
}

const sayDenied = ({ tool, there }: Outcome): string =>
  there["tools"] === undefined
    ? `${tool} has no list of tools to take away: the agent may use them there.`
    : `${tool} has no list of tools to take away: they are left out of its tools.`;
