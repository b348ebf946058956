import { defineRule, none } from "../../rule.ts";

export const promptEmpty = defineRule({
  code: "prompt-empty",
  topic: "prompt",
  severity: "warning",
  title: "A prompt without a word",
  explanation:
    "What stands below the second `---` is the agent's prompt. With nothing there the file loads all the same, and the agent runs with the few sentences that Claude Code gives every subagent. Write down what it is to do, and what to hand back.",
  example: {
    before: "---\nname: pond-keeper\ndescription: Use when the pond needs care.\n⟦---⟧\n",
    after: "---\nname: pond-keeper\ndescription: Use when the pond needs care.\n---\n\nYou care for ponds.\n",
  },
  check: ({ text, loaded: { way, bodyFrom } }) => {
    if ((way !== "yaml" && way !== "rescue") || text.slice(bodyFrom).trim() !== "") return none;
    const message = "The prompt is empty: the agent runs with Claude Code's own few sentences alone.";
    return [{ from: bodyFrom - 3, to: bodyFrom, message }];
  },
});
