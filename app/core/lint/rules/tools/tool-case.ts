import { bareName } from "../../../document/tools.ts";
import { renaming } from "../../names.ts";
import { defineRule, none } from "../../rule.ts";
import { oddGrants, markOf, pond, spellingFor, toolMeant } from "./listed.ts";

export const toolCase = defineRule({
  code: "tool-case",
  topic: "tools",
  severity: "warning",
  title: "A tool name in the wrong case",
  explanation:
    "Capitals count in the names of tools: `read` is not Read. Claude Code drops a name in the wrong case without a word, and an agent of which no tool is left can't be called at all.",
  example: {
    before: pond("tools: Read, ⟦webfetch⟧, Write"),
    after: pond("tools: Read, WebFetch, Write"),
  },
  check: subject =>
    oddGrants(subject).flatMap(listed => {
      const { name } = listed;
      const spelling = spellingFor(name);
      const limit = toolMeant(name)?.limit;
      if (spelling === undefined || limit === "gone" || limit === "never") return none;
      const right = spelling + name.slice(bareName(name).length);
      const message = `Capitals count: the tool is called ${spelling}, and ${name} is dropped in silence.`;
      return [
        { ...markOf(subject, "tools", listed), message, fixes: [renaming(subject, "tools", listed, right)] },
      ];
    }),
});
