import { defineRule } from "../../rule.ts";
import { reportName } from "./name.ts";

export const nameHyphen = defineRule({
  code: "name-hyphen",
  topic: "loading",
  severity: "error",
  title: "A name that begins with a hyphen",
  explanation:
    "A name with a hyphen at its beginning looks like an option on a command line, and Claude Code does not take it: the file is skipped with one line in the debug log.",
  example: {
    before: "---\nname: ⟦-pond⟧\ndescription: For ponds.\n---\n\nYou care for ponds.\n",
    after: "---\nname: pond\ndescription: For ponds.\n---\n\nYou care for ponds.\n",
  },
  check: subject => reportName(subject, "name-hyphen"),
});
