import { setField } from "../../../edits/field.ts";
import { fix } from "../../fix.ts";
import { defineRule } from "../../rule.ts";
import { placeOfValue } from "../../subject.ts";
import { isMap } from "../../../verdict/mcp.ts";

export const disallowedToolsShape = defineRule({
  code: "disallowed-tools-shape",
  topic: "fields",
  severity: "warning",
  title: "Disallowed tools in a shape that counts for nothing",
  explanation:
    "`disallowedTools` takes names with commas or a list of names. A map, a number or a truth value is ignored without a word: the agent keeps every tool.",
  example: {
    before:
      "---\nname: pond-keeper\ndescription: Use when the pond needs care.\ndisallowedTools: ⟦{Write: true}⟧\n---\n\nYou care for ponds.\n",
    after:
      "---\nname: pond-keeper\ndescription: Use when the pond needs care.\ndisallowedTools: Write\n---\n\nYou care for ponds.\n",
  },
  check: subject => {
    const field = subject.field("disallowedTools");
    if (field === undefined || field.value === null || typeof field.value === "string") return [];
    if (Array.isArray(field.value)) return [];
    const { value } = field;
    const names = isMap(value) ? Object.keys(value).filter(name => value[name] === true) : [];
    return [
      {
        ...placeOfValue(field),
        message: "In this shape nothing is disallowed: the agent keeps every tool.",
        ...(names.length > 0 && {
          fixes: [
            fix(`List ${names.join(", ")}`, () =>
              setField(subject.agent, "disallowedTools", names.join(", ")),
            ),
          ],
        }),
      },
    ];
  },
});
