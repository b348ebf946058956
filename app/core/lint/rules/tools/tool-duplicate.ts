import { removal } from "../../names.ts";
import { defineRule } from "../../rule.ts";
import { everyName, isMcp, keyOf, pond, toolNamed } from "./listed.ts";

export const toolDuplicate = defineRule({
  code: "tool-duplicate",
  topic: "tools",
  severity: "hint",
  title: "A tool that is listed twice",
  explanation:
    "A name that stands in the list already adds nothing, and neither does another name of the same tool: Task is Agent, KillShell is TaskStop. The roster that the main model reads shows both all the same.",
  example: { before: pond("tools: Read, Write, ⟦Read⟧"), after: pond("tools: Read, Write") },
  check: subject => {
    if (everyName(subject).length < 2) return [];
    const seen = new Set<string>();
    return everyName(subject).flatMap(([key, listed]) => {
      const { name, from, to } = listed;
      if (toolNamed(name) === undefined && !isMcp(name)) return [];
      const same = `${key} ${name.endsWith(")") ? name : keyOf(name)}`;
      if (!seen.has(same)) {
        seen.add(same);
        return [];
      }
      const message = `${name} is in the list already: this one adds nothing.`;
      return [{ from, to, message, fixes: removal(subject, key, listed) }];
    });
  },
});
