import { knownValue } from "../../known-value.ts";
import { defineRule } from "../../rule.ts";

export const memory = defineRule({
  code: "memory",
  topic: "fields",
  severity: "warning",
  title: "A memory that Claude Code does not know",
  explanation:
    "`memory` takes user, project or local, in lower case. Any other value is dropped with a line in the debug log, and the agent remembers nothing.",
  example: {
    before:
      "---\nname: pond-keeper\ndescription: Use when the pond needs care.\nmemory: ⟦Project⟧\n---\n\nYou care for ponds.\n",
    after:
      "---\nname: pond-keeper\ndescription: Use when the pond needs care.\nmemory: project\n---\n\nYou care for ponds.\n",
  },
  check: subject =>
    knownValue(subject, {
      key: "memory",
      say: value => `${value} is dropped: the agent remembers nothing.`,
    }),
});
