import { defineRule, none } from "../../rule.ts";
import { placeOfValue } from "../../subject.ts";

export const skillsShape = defineRule({
  code: "skills-shape",
  topic: "fields",
  severity: "warning",
  title: "Skills in a shape that names none",
  explanation:
    "`skills` takes a list of names, or names with commas. A map, a number or a truth value names no skill, and none is loaded.",
  example: {
    before:
      "---\nname: pond-keeper\ndescription: Use when the pond needs care.\nskills: ⟦{weeding: true}⟧\n---\n\nYou care for ponds.\n",
    after:
      "---\nname: pond-keeper\ndescription: Use when the pond needs care.\nskills: weeding\n---\n\nYou care for ponds.\n",
  },
  check: subject => {
    const field = subject.field("skills");
    if (field === undefined || field.value === null || typeof field.value === "string") return none;
    if (Array.isArray(field.value)) return none;
    return [{ ...placeOfValue(field), message: "In this shape no skill is named: none is loaded." }];
  },
});
