import { knownValue } from "../../known-value.ts";
import { defineRule } from "../../rule.ts";

export const effort = defineRule({
  code: "effort",
  topic: "fields",
  severity: "warning",
  title: "An effort that Claude Code does not send",
  explanation:
    "`effort` takes low, medium, high, xhigh or max. Any other word is dropped with a line in the debug log. A number is taken without a word, and then no effort is sent at all.",
  example: {
    before:
      "---\nname: pond-keeper\ndescription: Use when the pond needs care.\neffort: ⟦hihg⟧\n---\n\nYou care for ponds.\n",
    after:
      "---\nname: pond-keeper\ndescription: Use when the pond needs care.\neffort: high\n---\n\nYou care for ponds.\n",
  },
  check: subject =>
    knownValue(subject, {
      key: "effort",
      accepts: value => levels.test(String(Array.isArray(value) && value.length === 1 ? value[0] : value)),
      say: value =>
        /^["']?\d/.test(value)
          ? `${value} is taken, and then no effort is sent: only the five words count.`
          : `${value} is dropped: the model thinks as hard as it does by default.`,
    }),
});

const levels = /^(?:low|medium|high|xhigh|max)$/i;
