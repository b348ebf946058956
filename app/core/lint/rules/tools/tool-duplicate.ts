import { removal } from "../../names.ts";
import type { ListedName } from "../../subject.ts";
import { defineRule, none } from "../../rule.ts";
import { everyName, grants, hasOddName, isMcp, keyOf, pond, toolNamed } from "./listed.ts";

export const toolDuplicate = defineRule({
  code: "tool-duplicate",
  topic: "tools",
  severity: "hint",
  title: "A tool that is listed twice",
  explanation:
    "A name that stands in the list already adds nothing, and neither does another name of the same tool: Task is Agent, KillShell is TaskStop. The roster that the main model reads shows both all the same.",
  example: { before: pond("tools: Read, Write, ⟦Read⟧"), after: pond("tools: Read, Write") },
  check: subject => {
    if (!hasOddName(subject) && areDistinct(grants(subject)) && areDistinct(subject.names("disallowedTools")))
      return none;
    const seen = new Set<string>();
    return everyName(subject).flatMap(([key, listed]) => {
      const { name, from, to } = listed;
      if (toolNamed(name) === undefined && !isMcp(name)) return none;
      const same = `${key} ${name.endsWith(")") ? name : keyOf(name)}`;
      if (!seen.has(same)) {
        seen.add(same);
        return none;
      }
      const message = `${name} is in the list already: this one adds nothing.`;
      return [{ from, to, message, fixes: removal(subject, key, listed) }];
    });
  },
});

/** Whether names that are all tools' very own differ from each other. Lists are short: no set is needed. */
function areDistinct(names: readonly ListedName[]): boolean {
  for (let at = 1; at < names.length; at++)
    for (let before = 0; before < at; before++) if (names[before]?.name === names[at]?.name) return false;
  return true;
}
