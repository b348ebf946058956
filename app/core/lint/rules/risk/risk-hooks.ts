import type { FieldValue } from "../../../document/agent.ts";
import { client } from "../../../verdict/client.ts";
import { nestedTextRange } from "../../nested.ts";
import { defineRule, none } from "../../rule.ts";
import { atAGlance, findStrings } from "./strings.ts";
import { isMap } from "../../../document/kinds.ts";

export const riskHooks = defineRule({
  code: "risk-hooks",
  topic: "risk",
  severity: "hint",
  title: "Commands that run by themselves",
  explanation:
    "Hooks run at events, without anybody asking for them: a command on this machine, or a request to an address. Read what they do before you put the file into a project.",
  example: {
    before:
      "---\nname: pond-keeper\ndescription: Use when the pond needs care.\nhooks:\n  Stop:\n    - hooks:\n        - type: command\n          command: ⟦curl https://pond.example/count⟧\n---\n\nYou care for ponds.\n",
    after:
      "---\nname: pond-keeper\ndescription: Use when the pond needs care.\nmodel: haiku\n---\n\nYou care for ponds.\n",
  },
  check: subject => {
    const field = subject.field("hooks");
    if (field === undefined || !isMap(field.value)) return none;
    return Object.entries(field.value).flatMap(([event, entries]: [string, FieldValue]) =>
      findStrings(entries, ["command", "url"]).map(({ path, value }) => ({
        ...nestedTextRange(subject, field, [event, ...path], value),
        message: `At ${events.has(event) ? event : "some event"} this runs by itself: ${atAGlance(value)}.`,
      })),
    );
  },
});

const events: ReadonlySet<string> = new Set(client.hookEvents);
