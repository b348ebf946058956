import { setField } from "../../../edits/field.ts";
import { showBreaks } from "../../../examples/index.ts";
import { sourceRange } from "../../../document/segments.ts";
import { fix } from "../../fix.ts";
import { defineRule, none } from "../../rule.ts";

/** A backslash-n that most likely belongs to a path: `C:\new`, `docs\notes`. */
const inPath = /\b[A-Za-z]:\\n\w|\w\\(?!n)\w+\\n\w/;

export const visibleBreak = defineRule({
  code: "visible-break",
  topic: "description",
  severity: "hint",
  title: "A visible backslash-n in the description",
  explanation:
    "In a project, Claude Code turns each backslash with an n behind it into a line break, in C:\\new too, and no way of writing it keeps the two characters. In a plugin, and for every other reader, they stay visible as they are.\n\nBlock text has real line breaks, which all readers agree on. A path can be written with forward slashes.",
  example: {
    before:
      "---\nname: pond-keeper\ndescription: Use when it is low.⟦\\n⟧Or when it is high.\n---\n\nYou care for ponds.\n",
    after:
      "---\nname: pond-keeper\ndescription: |-\n  Use when it is low.\n  Or when it is high.\n---\n\nYou care for ponds.\n",
  },
  check: subject => {
    const value = subject.textOf("description");
    const field = subject.field("description");
    const at = value?.indexOf("\\n") ?? -1;
    if (value === undefined || field === undefined || at < 0) return none;
    const place = sourceRange(field, { from: at, to: at + 2 });
    if (inPath.test(value))
      return [
        {
          ...place,
          severity: "warning",
          message:
            "In a project, Claude Code makes a line break of this backslash and n. Nothing keeps them: write a forward slash.",
        },
      ];
    return [
      {
        ...place,
        message: "A project shows a line break here; a plugin and other readers show a backslash and an n.",
        fixes: [
          fix("Write real line breaks", () => setField(subject.agent, "description", showBreaks(value))),
        ],
      },
    ];
  },
});
