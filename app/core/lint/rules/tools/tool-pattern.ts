import { bareName } from "../../../document/tools.ts";
import { fix } from "../../fix.ts";
import { renaming, type NamesKey } from "../../names.ts";
import { defineRule, type Report, none } from "../../rule.ts";
import type { ListedName, Subject } from "../../subject.ts";
import { everyName, hasOddName, markOf, pond, toolNamed } from "./listed.ts";

export const toolPattern = defineRule({
  code: "tool-pattern",
  topic: "tools",
  severity: "warning",
  title: "A tool with a limit in parentheses",
  explanation:
    "What stands in parentheses behind a tool is not looked at: `Bash(git:*)` under `tools` gives all of Bash, and under `disallowedTools` it takes Bash away whole. `Agent(frog, newt)` limits which agents may be called only while the file runs as the main agent. Limits of that kind belong into the permissions of the settings.",
  example: { before: pond("tools: Read, ⟦Bash(git:*)⟧"), after: pond("tools: Read, Bash") },
  check: subject => {
    if (!hasOddName(subject)) return none;
    return everyName(subject).flatMap(([key, listed]) =>
      listed.name.endsWith(")") ? reportOn(subject, key, listed) : none,
    );
  },
});

function reportOn(subject: Subject, key: NamesKey, listed: ListedName): readonly Report[] {
  const { name } = listed;
  const place = markOf(subject, key, listed);
  const bare = bareName(name);
  const tool = toolNamed(name);
  if (tool === undefined || tool.limit !== undefined || bare === name) return [];
  if (tool.name === "Agent") return key === "tools" ? [{ ...place, severity: "hint", message: agents }] : [];
  const message = sayings[key](bare);
  // The parentheses say what the author is after, even if nobody reads them.
  const { title } = renaming(subject, key, listed, bare);
  return [
    { ...place, message, fixes: [fix(title, () => renaming(subject, key, listed, bare).edits, "choice")] },
  ];
}

const agents =
  "Which agents this one may call is limited only while it runs as the main agent; as a subagent it may call any.";

const sayings: Readonly<Record<NamesKey, (bare: string) => string>> = {
  tools: bare => `This gives all of ${bare}: what stands in parentheses is not looked at.`,
  disallowedTools: bare => `This takes all of ${bare} away: what stands in parentheses is not looked at.`,
};
