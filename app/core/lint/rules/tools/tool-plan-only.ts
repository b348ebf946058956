import { removal } from "../../names.ts";
import { defineRule, none } from "../../rule.ts";
import { oddGrants, markOf, pond, toolNamed } from "./listed.ts";

export const toolPlanOnly = defineRule({
  code: "tool-plan-only",
  topic: "tools",
  severity: "warning",
  title: "ExitPlanMode without plan mode",
  explanation:
    "A subagent gets ExitPlanMode only with `permissionMode: plan`. Without it the name is dropped and there is no plan mode to leave. A plugin's agent has no permission mode of its own, so it never gets the tool.",
  example: { before: pond("tools: Read, ⟦ExitPlanMode⟧"), after: pond("tools: Read") },
  check: subject => {
    if (subject.textOf("permissionMode") === "plan") return none;
    return oddGrants(subject)
      .filter(({ name }) => toolNamed(name)?.limit === "in-plan-mode")
      .map(listed => ({
        ...markOf(subject, "tools", listed),
        message: `${listed.name} is given only with the permission mode plan: here the name is dropped in silence.`,
        fixes: removal(subject, "tools", listed, "choice"),
      }));
  },
});
