import { knownValue } from "../../known-value.ts";
import { defineRule } from "../../rule.ts";

export const isolation = defineRule({
  code: "isolation",
  topic: "fields",
  severity: "warning",
  title: "An isolation that Claude Code does not know",
  explanation:
    "The only value that is documented is `worktree`, in lower case: the agent then works in a copy of the repository of its own. Any other value is dropped, and the agent works where everybody works.",
  example: {
    before:
      "---\nname: pond-keeper\ndescription: Use when the pond needs care.\nisolation: ⟦Worktree⟧\n---\n\nYou care for ponds.\n",
    after:
      "---\nname: pond-keeper\ndescription: Use when the pond needs care.\nisolation: worktree\n---\n\nYou care for ponds.\n",
  },
  check: subject =>
    knownValue(subject, {
      key: "isolation",
      // The loader names remote in its message, without an effect that was seen; none is what a dropped value means.
      accepts: value => value === "remote" || value === "none",
      say: value => `${value} is dropped: the agent works in the same folder as everybody else.`,
    }),
});
