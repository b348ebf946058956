import { defineRule } from "../../rule.ts";
import { reportName } from "./name.ts";

export const nameColon = defineRule({
  code: "name-colon",
  topic: "loading",
  severity: "error",
  title: "A name with a colon",
  explanation:
    "The colon parts a plugin's name from its agents' names, as in garden:pond-keeper. An agent's own name can't hold one: the file is skipped with one line in the debug log.",
  example: {
    before: "---\nname: ⟦pond:keeper⟧\ndescription: For ponds.\n---\n\nYou care for ponds.\n",
    after: "---\nname: pond-keeper\ndescription: For ponds.\n---\n\nYou care for ponds.\n",
  },
  check: subject => reportName(subject, "name-colon"),
});
