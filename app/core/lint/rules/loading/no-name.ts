import { setField } from "../../../edits/field.ts";
import { renaming } from "../../keyMeant.ts";
import { fix } from "../../fix.ts";
import { defineRule, none } from "../../rule.ts";
import { suggestName } from "../../suggest.ts";
import { placeOfMissing } from "./name.ts";

export const noName = defineRule({
  code: "no-name",
  topic: "loading",
  severity: "error",
  title: "An agent without a name",
  explanation:
    "Without a name a project's file is skipped, and nothing says so. In a plugin the name of the file stands in. The name is what Claude and people call the agent by.",
  example: {
    before: "⟦---⟧\ndescription: For ponds.\n---\n\n# Pond keeper\n\nYou care for ponds.\n",
    after: "---\nname: pond-keeper\ndescription: For ponds.\n---\n\n# Pond keeper\n\nYou care for ponds.\n",
  },
  check: subject => {
    const field = subject.field("name");
    const isMissing = field === undefined || field.value === null || field.value === "";
    if (subject.agent.frontmatter === undefined || !isMissing) return none;
    const name = suggestName(subject);
    return [
      {
        ...placeOfMissing(subject, field),
        message: "Claude Code skips this file: it has no name.",
        fixes: [
          ...renaming(subject, "name"),
          fix(`Add the name ${name}`, () => setField(subject.agent, "name", name)),
        ],
      },
    ];
  },
});
