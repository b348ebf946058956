import { spellingOf, toolOf, type ToolLimit } from "../document/tools.ts";
import { givenTools, searchTools, type GivenTools, type Setting } from "./given.ts";
import type { ToolGrant } from "./load.ts";
import { toolKey } from "./roster.ts";

/** What becomes of a listed tool in one setting: given under a name, or not, and why. */
export type Fate =
  | { readonly isGiven: true; readonly name: string }
  | { readonly isGiven: false; readonly name: string; readonly reason: string };

/** A name of `tools` and what becomes of it. */
export interface ToolFate {
  /** As written. */
  readonly listed: string;
  readonly foreground: Fate;
  readonly background: Fate;
}

/** What becomes of each name that `tools` lists, once each and in its order; none where there is no list. */
export function toolFates(load: ToolGrant): readonly ToolFate[] {
  const given = { foreground: givenTools(load, "foreground"), background: givenTools(load, "background") };
  return [...new Set(load.tools)].map(listed => ({
    listed,
    foreground: fateOf(listed, load, "foreground", given.foreground),
    background: fateOf(listed, load, "background", given.background),
  }));
}

function fateOf(listed: string, load: ToolGrant, setting: Setting, { names }: GivenTools): Fate {
  const name = toolOf(listed)?.name ?? listed;
  if (names.includes(name)) return { isGiven: true, name };
  const [, reason] = reasons.find(([holds]) => holds({ listed, load, setting })) ?? disallowed;
  return { isGiven: false, name: listed, reason: typeof reason === "string" ? reason : reason(listed) };
}

interface Case {
  readonly listed: string;
  readonly load: ToolGrant;
  readonly setting: Setting;
}

type Reason = string | ((listed: string) => string);

const isUnknown = ({ listed }: Case): boolean => toolOf(listed) === undefined && !listed.startsWith("mcp__");

const hasLimit =
  (limit: ToolLimit) =>
  ({ listed }: Case): boolean =>
    toolOf(listed)?.limit === limit;

const isDenied = ({ listed, load: { disallowedTools } }: Case): boolean =>
  disallowedTools.some(name => toolKey(name) === toolKey(listed));

const isForegroundOnly = ({ listed, setting }: Case): boolean => {
  const tool = toolOf(listed);
  return setting === "background" && tool !== undefined && tool.inBackground !== true;
};

const disallowed: readonly [(one: Case) => boolean, Reason] = [isDenied, "disallowed"];

/** Why a tool is not given: the first that holds. What none explains is taken away by a pattern of disallowed tools. */
const reasons: readonly (readonly [(one: Case) => boolean, Reason])[] = [
  [({ listed }) => listed === "mcp__*", "counts only under disallowed tools"],
  [isUnknown, unknownReason],
  [hasLimit("gone"), "gone from Claude Code"],
  [hasLimit("never"), "never given to a subagent"],
  disallowed,
  [isPlanless, "only with permission mode plan"],
  [isForegroundOnly, "not in the background"],
  [({ listed }) => searchTools.has(toolKey(listed)), "not beside Bash"],
];

function isPlanless({ listed, load }: Case): boolean {
  return toolOf(listed)?.limit === "in-plan-mode" && load.permissionMode !== "plan";
}

function unknownReason(listed: string): string {
  const spelling = spellingOf(listed);
  return spelling === undefined ? "unknown" : `unknown, since it is spelt ${spelling}`;
}
