import { searchTools } from "../../../verdict/given.ts";
import { removal } from "../../names.ts";
import { defineRule, none } from "../../rule.ts";
import { grants, isDenied, markOf, pond, toolNamed } from "./listed.ts";

export const toolBesideBash = defineRule({
  code: "tool-beside-bash",
  topic: "tools",
  severity: "warning",
  title: "Grep or Glob beside Bash",
  explanation:
    "Claude Code gives Grep and Glob only to an agent that has no Bash: with `Grep, Glob, Bash` it has Bash alone and searches with that. Take Bash out of the list if the agent is to search and not to run commands; otherwise the two names do nothing.",
  example: { before: pond("tools: Read, ⟦Grep⟧, Bash"), after: pond("tools: Read, Bash") },
  check: subject => {
    const names = grants(subject);
    if (!names.some(({ name }) => toolNamed(name)?.name === "Bash") || isDenied(subject, "Bash")) return none;
    return names
      .filter(({ name }) => searchTools.has(toolNamed(name)?.name ?? "") && !isDenied(subject, name))
      .map(listed => ({
        ...markOf(subject, "tools", listed),
        message: `${listed.name} is not given together with Bash: the agent can search through Bash alone.`,
        fixes: removal(subject, "tools", listed, "choice"),
      }));
  },
});
