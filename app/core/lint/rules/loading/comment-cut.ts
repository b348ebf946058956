import { setField } from "../../../edits/field.ts";
import { lineEnd } from "../../../text/lines.ts";
import { fix } from "../../fix.ts";
import { defineRule, none } from "../../rule.ts";

export const commentCut = defineRule({
  code: "comment-cut",
  topic: "loading",
  severity: "warning",
  title: "A description that is cut at a #",
  explanation:
    "In an unquoted value a # with a blank before it begins a comment, for every YAML reader and without a word: the rest of the line is no part of the description. In quotes or block text it is.",
  example: {
    before:
      "---\nname: pond-keeper\ndescription: Use for pond ⟦#7 and its frogs⟧\n---\n\nYou care for ponds.\n",
    after:
      '---\nname: pond-keeper\ndescription: "Use for pond #7 and its frogs"\n---\n\nYou care for ponds.\n',
  },
  check: subject => {
    const { agent, text, loaded } = subject;
    const field = subject.field("description");
    if (field?.style !== "plain" || loaded.way !== "yaml" || typeof field.value !== "string") return none;
    const { value, valueRange } = field;
    const end = lineEnd(text, valueRange.to, text.length);
    const [, blanks = "", comment = ""] = /^([ \t]+)(#.*?)\s*$/.exec(text.slice(valueRange.to, end)) ?? [];
    if (comment === "") return none;
    const from = valueRange.to + blanks.length;
    return [
      {
        from,
        to: from + comment.length,
        message: `“${comment}” is a comment to every reader: the description ends before it.`,
        fixes: [
          fix(
            "Make it part of the description",
            () => [
              { from: valueRange.to, to: end, insert: "" },
              ...setField(agent, "description", value + blanks + comment),
            ],
            /^#\s/.test(comment) ? "choice" : undefined,
          ),
        ],
      },
    ];
  },
});
