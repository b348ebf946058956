import type { FieldValue } from "../../document/agent.ts";
import { bareName } from "../../document/tools.ts";
import { listedNames } from "../../verdict/names.ts";
import { toolKey } from "../../verdict/roster.ts";
import {
  allowedNames,
  entriesOf,
  isNames,
  ourNames,
  sameNames,
  theirNames,
  unique,
  type ToolRules,
} from "./toolNames.ts";
import type { Outcome, Row } from "./tool.ts";

/** Tools as a list of the tool's own names under `tools`, what is disallowed taken out; `keepsDenied` where it is said elsewhere. */
export function tools(rules: ToolRules, keepsDenied?: true): Row {
  return {
    ours: keepsDenied ? ["tools"] : ["tools", "disallowedTools"],
    theirs: ["tools"],
    to: ({ fields }) => {
      const names = allowedNames(keepsDenied ? { tools: fields["tools"] ?? null } : fields);
      const theirs = unique(names?.flatMap(name => theirNames(rules, name)) ?? []);
      if (names === undefined) return { tools: everythingFor(rules, fields["tools"]) };
      return { tools: theirs.length === 0 && rules.isEmptyAll ? undefined : theirs };
    },
    from: ({ fields }) => ({ tools: namesFrom(rules, fields["tools"]) }),
    same: sameNames,
    say: outcome => (outcome.key === "tools" ? sayTools(rules, outcome) : sayDenied(outcome)),
  };
}

/** The list for an agent with every tool, as far as it takes one. */
const everythingFor = ({ all }: ToolRules, tools: FieldValue | undefined): FieldValue | undefined =>
  all === undefined || (tools !== undefined && !isNames(tools)) ? undefined : [all];

/** The value of `tools` for a list of the tool's names; undefined for all of them and for what is no list. */
export function namesFrom(rules: ToolRules, value: FieldValue | undefined): FieldValue | undefined {
  if (!isNames(value)) return undefined;
  const theirs = entriesOf(value);
  if (theirs.includes("*") || (theirs.length === 0 && rules.isEmptyAll)) return undefined;
  const names = unique(theirs.flatMap(name => ourNames(rules, name)));
  return names.length > 0 ? names.join(", ") : [];
}

function sayTools(rules: ToolRules, { tool, value, there, back }: Outcome): string {
  const every = rules.all === undefined ? "every tool" : "none";
  const all = there["tools"] === undefined ? `, so the list is left out and ${tool} gives ${every}` : "";
  if (!isNames(value)) return `The tools are no list of names${all}.`;
  const names = listedNames(value);
  if (names.includes("*"))
    return there["tools"] === undefined ? everyTool(tool) : `${tool} gives every tool, too.`;
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
  there["tools"] === undefined || entriesOf(there["tools"]).includes("*")
    ? `${tool} has no list of tools to take away: the agent may use them there.`
    : `${tool} has no list of tools to take away: they are left out of its tools.`;
