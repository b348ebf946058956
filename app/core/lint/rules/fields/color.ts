import { knownValue } from "../../known-value.ts";
import { defineRule } from "../../rule.ts";

export const color = defineRule({
  code: "color",
  topic: "fields",
  severity: "hint",
  title: "A colour that Claude Code does not have",
  explanation:
    "There are eight colours: red, blue, green, yellow, purple, orange, pink and cyan. Any other is ignored without a word; the agent loads, and its label has the colour that it would have had anyway.",
  example: {
    before:
      "---\nname: pond-keeper\ndescription: Use when the pond needs care.\ncolor: ⟦Gren⟧\n---\n\nYou care for ponds.\n",
    after:
      "---\nname: pond-keeper\ndescription: Use when the pond needs care.\ncolor: green\n---\n\nYou care for ponds.\n",
  },
  check: subject =>
    knownValue(subject, {
      key: "color",
      say: value => `Claude Code has no colour ${value}: it is ignored.`,
    }),
});
