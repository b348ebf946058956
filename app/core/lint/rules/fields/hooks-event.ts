import type { FieldValue } from "../../../document/agent.ts";
import { client } from "../../../verdict/client.ts";
import { hookFaults } from "../../../verdict/hooks.ts";
import { fix } from "../../fix.ts";
import { nearest } from "../../nearest.ts";
import { nestedRange } from "../../nested.ts";
import { defineRule, none } from "../../rule.ts";
import { isMap } from "../../../document/kinds.ts";

export const hooksEvent = defineRule({
  code: "hooks-event",
  topic: "fields",
  severity: "warning",
  title: "A hook for an event that there is not",
  explanation:
    "Claude Code knows the events of hooks in this very spelling, such as PostToolUse and SubagentStop. Under any other name the hooks never run; only the debug log says so.",
  example: {
    before:
      "---\nname: pond-keeper\ndescription: Use when the pond needs care.\nhooks:\n  ⟦postToolUse⟧:\n    - hooks:\n        - type: command\n          command: ./tidy.sh\n---\n\nYou care for ponds.\n",
    after:
      "---\nname: pond-keeper\ndescription: Use when the pond needs care.\nhooks:\n  PostToolUse:\n    - hooks:\n        - type: command\n          command: ./tidy.sh\n---\n\nYou care for ponds.\n",
  },
  check: subject => {
    const field = subject.field("hooks");
    if (field === undefined) return none;
    return hookFaults(field.value)
      .filter(({ code }) => code === "unknown-event")
      .map(({ path, name }) => {
        const place = nestedRange(subject, field, path, "key");
        const meant = nearest(name, client.hookEvents);
        const isExact = subject.text.slice(place.from, place.to) === name;
        return {
          ...place,
          message: `There is no event ${name}: these hooks never run.`,
          ...(meant !== undefined &&
            isExact &&
            isSafe(field.value, name, meant) && {
              fixes: [fix(`Change to ${meant}`, () => [{ ...place, insert: meant }])],
            }),
        };
      });
  },
});

/** Whether the right name is free, and what stands below it does not cost the agent its loading there. */
function isSafe(hooks: FieldValue, name: string, meant: string): boolean {
  if (!isMap(hooks) || Object.hasOwn(hooks, meant)) return false;
  const others = Object.keys(hooks).filter(other => nearest(other, client.hookEvents) === meant);
  const faults = hookFaults({ [meant]: hooks[name] ?? null });
  return others[0] === name && !faults.some(({ dropsAgent }) => dropsAgent);
}
