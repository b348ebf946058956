import { knownValue } from "../../known-value.ts";
import { defineRule } from "../../rule.ts";

export const permissionMode = defineRule({
  code: "permission-mode",
  topic: "fields",
  severity: "warning",
  title: "A permission mode that is none",
  explanation:
    "Claude Code knows default, acceptEdits, auto, dontAsk, bypassPermissions, plan and manual, in this very spelling. Any other value is dropped with a line in the debug log, and the agent asks as the conversation does. In a plugin the field is ignored altogether.",
  example: {
    before:
      "---\nname: pond-keeper\ndescription: Use when the pond needs care.\npermissionMode: ⟦AcceptEdits⟧\n---\n\nYou care for ponds.\n",
    after:
      "---\nname: pond-keeper\ndescription: Use when the pond needs care.\npermissionMode: acceptEdits\n---\n\nYou care for ponds.\n",
  },
  check: subject =>
    knownValue(subject, {
      key: "permissionMode",
      say: value => `${value} is dropped: the agent asks as the conversation does.`,
    }),
});
