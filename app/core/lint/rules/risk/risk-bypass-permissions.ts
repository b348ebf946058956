import { defineRule, none } from "../../rule.ts";
import { placeOfValue } from "../../subject.ts";

export const riskBypassPermissions = defineRule({
  code: "risk-bypass-permissions",
  topic: "risk",
  severity: "hint",
  title: "An agent that never asks",
  explanation:
    "With permission mode bypassPermissions the agent runs commands and changes files without asking anybody. In a file that somebody else sent, that is the first thing to know. A plugin's agent has no say in it.",
  example: {
    before:
      "---\nname: pond-keeper\ndescription: Use when the pond needs care.\npermissionMode: ⟦bypassPermissions⟧\n---\n\nYou care for ponds.\n",
    after:
      "---\nname: pond-keeper\ndescription: Use when the pond needs care.\npermissionMode: plan\n---\n\nYou care for ponds.\n",
  },
  check: subject => {
    const field = subject.field("permissionMode");
    if (field?.value !== "bypassPermissions") return none;
    return [
      {
        ...placeOfValue(field),
        message: "bypassPermissions: this agent runs commands and changes files without asking.",
      },
    ];
  },
});
