import { setField } from "../../../edits/field.ts";
import { renaming } from "../../keyMeant.ts";
import { fix } from "../../fix.ts";
import { defineRule, none } from "../../rule.ts";
import { suggestDescription } from "../../suggest.ts";
import { placeOfMissing } from "./name.ts";

export const noDescription = defineRule({
  code: "no-description",
  topic: "loading",
  severity: "error",
  title: "An agent without a description",
  explanation:
    "The description tells Claude when to hand work to the agent. Without one a project's file is skipped; in a plugin the agent is called “Agent from … plugin”, which tells Claude nothing.",
  example: {
    before: "⟦---⟧\nname: pond-keeper\n---\n\nYou care for ponds.\n",
    after: "---\nname: pond-keeper\ndescription: |-\n  You care for ponds.\n---\n\nYou care for ponds.\n",
  },
  check: subject => {
    const field = subject.field("description");
    const isMissing = field === undefined || field.value === null || field.value === "";
    if (subject.agent.frontmatter === undefined || !isMissing) return none;
    return [
      {
        ...placeOfMissing(subject, field),
        message: "Claude Code skips this file: it has no description.",
        fixes: [
          ...renaming(subject, "description"),
          fix("Begin the description with the prompt's first sentence", () =>
            setField(subject.agent, "description", suggestDescription(subject)),
          ),
        ],
      },
    ];
  },
});
