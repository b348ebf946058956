import { removal } from "../../names.ts";
import { defineRule } from "../../rule.ts";
import { oddGrants, markOf, pond, toolMeant } from "./listed.ts";

export const toolGone = defineRule({
  code: "tool-gone",
  topic: "tools",
  severity: "warning",
  title: "A tool that is gone",
  explanation:
    "MultiEdit, LS, NotebookRead and BashOutput were tools of earlier versions. Claude Code drops their names without a word; what they did is part of Edit, Bash, Glob and Read now.",
  example: { before: pond("tools: Read, ⟦MultiEdit⟧, Write"), after: pond("tools: Read, Write") },
  check: subject =>
    oddGrants(subject)
      .filter(({ name }) => toolMeant(name)?.limit === "gone")
      .map(listed => ({
        ...markOf(subject, "tools", listed),
        message: `${listed.name} is gone from Claude Code: the name is dropped in silence.`,
        fixes: removal(subject, "tools", listed),
      })),
});
