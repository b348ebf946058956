import { knownValue } from "../../known-value.ts";
import { defineRule } from "../../rule.ts";

export const omitClaudeMd = defineRule({
  code: "omit-claude-md",
  topic: "fields",
  severity: "hint",
  title: "A truth value that is none, for Omit CLAUDE",
  explanation:
    "`omitClaudeMd` is not documented. With true the agent was seen to start without the project's CLAUDE.md; whatever is neither true nor false does nothing.",
  example: {
    before:
      "---\nname: pond-keeper\ndescription: Use when the pond needs care.\nomitClaudeMd: ⟦yes⟧\n---\n\nYou care for ponds.\n",
    after:
      "---\nname: pond-keeper\ndescription: Use when the pond needs care.\nomitClaudeMd: true\n---\n\nYou care for ponds.\n",
  },
  check: subject =>
    knownValue(subject, {
      key: "omitClaudeMd",
      accepts: value => typeof value === "boolean",
      mean: value => (typeof value === "string" && /^(?:true|yes|on)$/i.test(value) ? true : undefined),
      say: value => `${value} is neither true nor false: the agent gets the project's CLAUDE.md.`,
    }),
});
