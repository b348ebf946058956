import { client } from "../../../verdict/client.ts";
import { defineRule } from "../../rule.ts";
import { reportName } from "./name.ts";

const long = "pond-".repeat(60);

export const nameTooLong = defineRule({
  code: "name-too-long",
  topic: "loading",
  severity: "error",
  title: "A name that is too long",
  explanation: `Claude Code takes names of up to ${client.nameLength} characters and skips a file with a longer one. Two or three words are plenty.`,
  example: {
    before: `---\nname: ⟦${long}⟧\ndescription: For ponds.\n---\n\nYou care for ponds.\n`,
    after: `---\nname: ${long.slice(0, client.nameLength)}\ndescription: For ponds.\n---\n\nYou care for ponds.\n`,
  },
  check: subject => reportName(subject, "name-too-long"),
});
