import { defineRule, none } from "../../rule.ts";
import { placeOfValue } from "../../subject.ts";

export const initialPrompt = defineRule({
  code: "initial-prompt",
  topic: "fields",
  severity: "warning",
  title: "An initial prompt that is no text",
  explanation:
    "`initialPrompt` is text that is sent first when the agent runs as the main agent. A list, a map, a number or a truth value is ignored.",
  example: {
    before:
      "---\nname: pond-keeper\ndescription: Use when the pond needs care.\ninitialPrompt: ⟦[Begin at the inlet]⟧\n---\n\nYou care for ponds.\n",
    after:
      "---\nname: pond-keeper\ndescription: Use when the pond needs care.\ninitialPrompt: Begin at the inlet\n---\n\nYou care for ponds.\n",
  },
  check: subject => {
    const field = subject.field("initialPrompt");
    if (field === undefined || field.value === null || typeof field.value === "string") return none;
    return [{ ...placeOfValue(field), message: "Only text counts here: this is ignored." }];
  },
});
