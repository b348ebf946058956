import { knownValue } from "../../known-value.ts";
import { defineRule } from "../../rule.ts";

export const model = defineRule({
  code: "model",
  topic: "fields",
  severity: "warning",
  title: "A model that may not be there",
  explanation:
    "Claude Code knows the aliases inherit, sonnet, opus, haiku and fable, in any case, and ids such as claude-sonnet-4-5. Whatever else stands here is sent as it is, `default` too: the file loads, and a call of the agent fails if there is no such model.",
  example: {
    before:
      "---\nname: pond-keeper\ndescription: Use when the pond needs care.\nmodel: ⟦sonet⟧\n---\n\nYou care for ponds.\n",
    after:
      "---\nname: pond-keeper\ndescription: Use when the pond needs care.\nmodel: sonnet\n---\n\nYou care for ponds.\n",
  },
  check: subject =>
    knownValue(subject, {
      key: "model",
      accepts: value => typeof value === "string" && shape.test(value),
      say: (written, value) =>
        typeof value === "string"
          ? `${written} is sent as it is: a call of this agent fails if there is no such model.`
          : `${written} is no text: the agent inherits the conversation's model.`,
    }),
});

const shape =
  /^\s*(?:(?:inherit|sonnet|opus|haiku|fable|best|opusplan)(?:\[1m\])?|(?:.*[./:])?claude-.+|arn:.+)\s*$/i;
