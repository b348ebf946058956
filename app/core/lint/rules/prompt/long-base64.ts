import type { Range } from "../../../text/range.ts";
import { defineRule } from "../../rule.ts";

/** The shortest run that is reported. */
const least = 1000;

/** What a digit costs in tokens; data is cut far finer than words are. */
const tokensEach = 0.7;

export const longBase64 = defineRule({
  code: "long-base64",
  topic: "prompt",
  severity: "warning",
  title: "Data that the model can't read",
  explanation:
    "A long run of base64 or hexadecimal digits, such as an image that was pasted in, costs a token for every one or two characters, in every call of the agent, and the model can't read it. Put the data into a file and name its path.",
  example: {
    before: `---\nname: pond-keeper\ndescription: Use when the pond needs care.\n---\n\nThis is the pond: ![pond](data:image/png;base64,⟦${"iVBORw0KGgoAAAANSUhEUgAA".repeat(48)}⟧)\n`,
    after:
      "---\nname: pond-keeper\ndescription: Use when the pond needs care.\n---\n\nThis is the pond: docs/pond.png\n",
  },
  check: ({ text, agent: { body } }) =>
    runsIn(text, body).map(({ from, to }) => {
      const length = (to - from).toLocaleString("en");
      const tokens = (Math.round(((to - from) * tokensEach) / 100) * 100).toLocaleString("en");
      const message = `${length} characters of base64 or hexadecimal data: about ${tokens} tokens in every call, which the model can't read.`;
      return { from, to, message };
    }),
});

/** The runs of data, found by looking at every thousandth character: one of them lies in each. */
function runsIn(text: string, { from, to }: Range): readonly Range[] {
  const runs: Range[] = [];
  for (let at = from + least - 1; at < to; at += least) {
    const last = runs.at(-1);
    if (last !== undefined && at < last.to) continue;
    const run = { from: reach(text, at, -1, from), to: reach(text, at, 1, to) };
    if (run.to - run.from >= least && isData(text.slice(run.from, run.to))) runs.push(run);
  }
  return runs;
}

/** Whether a code unit is a digit of base64, in either alphabet; indexed by the unit. */
const isDigit: readonly boolean[] = Array.from({ length: 128 }, (_none, unit) =>
  /[A-Za-z0-9+/=_-]/.test(String.fromCharCode(unit)),
);

/** How far the digits go on from `at`, backwards to the first of them or forwards to behind the last. */
function reach(text: string, at: number, step: 1 | -1, limit: number): number {
  let end = step > 0 ? at : at + 1;
  while (end !== limit && isDigit[text.charCodeAt(step > 0 ? end : end - 1)] === true) end += step;
  return end;
}

/** Whether a run is data rather than a line of hyphens or a very long path: many signs, digits and letters among them. */
const isData = (run: string): boolean =>
  /\d/.test(run) && /[A-Za-z]/.test(run) && new Set(run.slice(0, least)).size >= 10;
