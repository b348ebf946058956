import type { FieldMap, FieldValue } from "../../document/agent.ts";
import { bareName, toolOf } from "../../document/tools.ts";
import { listedNames } from "../../verdict/names.ts";
import { toolKey } from "../../verdict/roster.ts";
import { isList } from "../../document/kinds.ts";

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
  /** What gives every tool, where no list would give none. */
  readonly all?: string;
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
export const unique = (names: readonly string[]): readonly string[] => [...new Set(names)];

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

/** Claude Code's names for one of the tool's; those of `search` for `search/usages`, too. */
export function ourNames({ table, mcp, isOpen }: ToolRules, name: string): readonly string[] {
  const renamed = mcp?.from(name);
  if (renamed !== undefined) return [renamed];
  const family = name.slice(0, Math.max(0, name.indexOf("/")));
  const match = table.find(({ theirs }) => theirs === name) ?? table.find(({ theirs }) => theirs === family);
  if (match) return match.ours;
  return isOpen && /^[^\s,*]+$/.test(name) ? [name] : [];
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
