import { setField } from "../../../edits/field.ts";
import { fix } from "../../fix.ts";
import { defineRule, none } from "../../rule.ts";
import { placeOfValue } from "../../subject.ts";

export const nameNotText = defineRule({
  code: "name-not-text",
  topic: "loading",
  severity: "error",
  title: "A name that is no text",
  explanation:
    "YAML reads 3000 as a number and true as a truth value. Claude Code wants text as a name and skips a file in which it is anything else; in quotes it is text.",
  example: {
    before: "---\nname: ⟦404⟧\ndescription: For ponds.\n---\n\nYou care for ponds.\n",
    after: '---\nname: "404"\ndescription: For ponds.\n---\n\nYou care for ponds.\n',
  },
  check: subject => {
    const field = subject.field("name");
    if (field === undefined || field.value === null || typeof field.value === "string") return none;
    const place = placeOfValue(field);
    const written = subject.text
      .slice(place.from, place.to)
      .replace(/[\s:[\]{}]+/g, " ")
      .trim();
    const name = written.replace(/^-+/, "") || "my-agent";
    return [
      {
        ...place,
        message: "Claude Code skips this file: its name is no text.",
        fixes: [fix("Make it text", () => setField(subject.agent, "name", name))],
      },
    ];
  },
});
