import type { FieldValue } from "../../../document/agent.ts";
import { defineRule, none } from "../../rule.ts";
import { placeOfValue } from "../../subject.ts";

export const maxTurns = defineRule({
  code: "max-turns",
  topic: "fields",
  severity: "warning",
  title: "A number of turns that is none",
  explanation:
    "`maxTurns` takes a positive whole number; in quotes, or with words behind it, it counts as well. Zero, negative and broken numbers and words are dropped with a line in the debug log, and the agent goes on for as long as it likes.",
  example: {
    before:
      "---\nname: pond-keeper\ndescription: Use when the pond needs care.\nmaxTurns: ⟦many⟧\n---\n\nYou care for ponds.\n",
    after:
      "---\nname: pond-keeper\ndescription: Use when the pond needs care.\nmaxTurns: 20\n---\n\nYou care for ponds.\n",
  },
  check: subject => {
    const field = subject.field("maxTurns");
    if (field === undefined || field.value === null || counts(field.value)) return none;
    const place = placeOfValue(field);
    const written = subject.text.slice(place.from, place.to);
    return [
      { ...place, message: `${written} is dropped: nothing stops the agent after some number of turns.` },
    ];
  },
});

/** As the client counts: the whole number that a text begins with, a list being what it holds. */
function counts(value: FieldValue): boolean {
  if (typeof value === "number") return Number.isInteger(value) && value > 0;
  if (Array.isArray(value)) return value.length === 1 && counts((value as readonly FieldValue[])[0] ?? null);
  return typeof value === "string" && /^\s*\+?0*[1-9]\d*(?![.\d])/.test(value);
}
