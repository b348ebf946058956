import { writeField } from "../../../edits/field.ts";
import { fix } from "../../fix.ts";
import { defineRule, none } from "../../rule.ts";
import { placeOfValue } from "../../subject.ts";

export const descriptionNotText = defineRule({
  code: "description-not-text",
  topic: "loading",
  severity: "error",
  title: "A description that is no text",
  explanation:
    "Claude Code wants text as a description and skips a project's file in which it is anything else. Often it is meant as text: on a line of its own, words with a colon behind them become a key, and brackets make a list.",
  example: {
    before:
      "---\nname: pond-keeper\ndescription: ⟦[ponds, lakes]⟧\nmodel: haiku\n---\n\nYou care for ponds.\n",
    after:
      "---\nname: pond-keeper\ndescription: |-\n  [ponds, lakes]\nmodel: haiku\n---\n\nYou care for ponds.\n",
  },
  check: subject => {
    const field = subject.field("description");
    if (field === undefined || field.value === null || typeof field.value === "string") return none;
    const place = placeOfValue(field);
    const written = subject.text.slice(place.from, place.to);
    return [
      {
        ...place,
        message: "Claude Code skips this file: its description is no text.",
        fixes: [
          fix("Make it text", () =>
            writeField(subject.agent, field, written.replace(/^[ \t]+/gm, "").replace(/\r\n/g, "\n")),
          ),
        ],
      },
    ];
  },
});
