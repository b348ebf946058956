import { expect, test } from "vitest";
import { clampLogit, maxLogit, squash, stretch } from "./logistic.ts";

const logits = Array.from({ length: 2 * maxLogit + 1 }, (_, at) => at - maxLogit);

test("squash follows the logistic function within one in a hundred, and never turns back", () => {
  for (const logit of logits) {
    const exact = 65536 / (1 + Math.exp(-logit / 256));
    expect(Math.abs(squash(logit) - exact)).toBeLessThan(0.01 * 65536);
    expect(squash(logit)).toBeGreaterThanOrEqual(squash(Math.max(-maxLogit, logit - 1)));
  }
});

test("stretch undoes squash, as finely as logits are", () => {
  for (const logit of logits)
    expect(Math.abs(squash(stretch(squash(logit))) - squash(logit))).toBeLessThan(64);
});

test("sums of logits are brought back into range", () => {
  expect([-9999, -3, 0, 5, 9999].map(clampLogit)).toEqual([-maxLogit, -3, 0, 5, maxLogit]);
});
