import { knownValue } from "../../known-value.ts";
import { defineRule } from "../../rule.ts";

export const background = defineRule({
  code: "background",
  topic: "fields",
  severity: "warning",
  title: "A truth value that is none",
  explanation:
    "`background` takes true or false. Words that mean the same elsewhere (yes, on, 1) are text or numbers in today's YAML; Claude Code drops them, and the agent runs as if nothing stood here.",
  example: {
    before:
      "---\nname: pond-keeper\ndescription: Use when the pond needs care.\nbackground: ⟦yes⟧\n---\n\nYou care for ponds.\n",
    after:
      "---\nname: pond-keeper\ndescription: Use when the pond needs care.\nbackground: true\n---\n\nYou care for ponds.\n",
  },
  check: subject =>
    knownValue(subject, {
      key: "background",
      accepts: value =>
        typeof value === "boolean" || (typeof value === "string" && /^(?:true|false)$/i.test(value)),
      mean: value => words[JSON.stringify(value).replaceAll('"', "").toLowerCase()],
      say: value => `${value} is dropped: only true and false count here.`,
    }),
});

const words: Readonly<Partial<Record<string, boolean>>> = {
  yes: true,
  on: true,
  "1": true,
  no: false,
  off: false,
  "0": false,
};
