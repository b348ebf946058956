import { client } from "../../../verdict/client.ts";
import { estimateTokens } from "../../../verdict/tokens.ts";
import { defineRule, none } from "../../rule.ts";
import { described } from "./examples.ts";

const share = client.descriptionBudget / 10;

/** Shorter texts are not counted: outside of scripts with a token for every sign, one takes three units or more. */
const leastUnits = 3 * share;
const leastDense = share / 1.5;
const dense = /[\u0e00-\u0fff\u3000-\ud7ff\uf900-\ufaff]/;

const isShort = (text: string): boolean =>
  text.length < leastUnits && (text.length < leastDense || !dense.test(text));

const budget = client.descriptionBudget.toLocaleString("en");

export const descriptionLong = defineRule({
  code: "description-long",
  topic: "description",
  severity: "hint",
  title: "A description that takes much room",
  explanation: `The main model carries the descriptions of all agents in every conversation. All of them together should stay below ${budget} tokens; beyond that, Claude Code warns. This one alone takes more than a tenth of it. Say when to use the agent, keep the two or three examples that tell it from others, and move instructions into the prompt.`,
  example: {
    before: described("-").replace(
      "description: -",
      `⟦description⟧: Use when the pond needs care. ${"The keeper counts the frogs, clears the duckweed and writes down how high the water stands. ".repeat(80).trim()}`,
    ),
    after: described("Use when the pond needs care."),
  },
  check: subject => {
    const field = subject.field("description");
    const text = subject.textOf("description") ?? "";
    if (field === undefined || isShort(text)) return none;
    const tokens = estimateTokens(text);
    if (tokens <= share) return none;
    const percent = Math.round((100 * tokens) / client.descriptionBudget);
    const count = (Math.round(tokens / 10) * 10).toLocaleString("en");
    const message = `About ${count} tokens: this description alone takes ${percent} % of the ${budget} that all descriptions share.`;
    return [{ from: field.keyRange.from, to: field.keyRange.to, message }];
  },
});
