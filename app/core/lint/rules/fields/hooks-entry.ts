import { hookFaults } from "../../../verdict/hooks.ts";
import { nestedRange } from "../../nested.ts";
import { defineRule, none } from "../../rule.ts";
import { sayHookFault } from "../../hookFault.ts";

export const hooksEntry = defineRule({
  code: "hooks-entry",
  topic: "fields",
  severity: "warning",
  title: "A hook that is left out",
  explanation:
    "Each event holds a list of entries, and each entry a list of hooks with a type: command, http, mcp_tool, prompt or agent. What is of another shape is left out with a line in the debug log; the other hooks stay. Under PreToolUse and PermissionRequest the whole agent would be dropped.",
  example: {
    before:
      "---\nname: pond-keeper\ndescription: Use when the pond needs care.\nhooks:\n  Stop:\n    - hooks:\n        - ⟦command: ./tidy.sh⟧\n---\n\nYou care for ponds.\n",
    after:
      "---\nname: pond-keeper\ndescription: Use when the pond needs care.\nhooks:\n  Stop:\n    - hooks:\n        - type: command\n          command: ./tidy.sh\n---\n\nYou care for ponds.\n",
  },
  check: subject => {
    const field = subject.field("hooks");
    if (field === undefined) return none;
    return hookFaults(field.value)
      .filter(({ code, dropsAgent }) => !dropsAgent && code !== "unknown-event")
      .map(fault => ({
        ...nestedRange(subject, field, fault.path),
        message: `A hook is left out: ${sayHookFault(fault)}`,
      }));
  },
});
