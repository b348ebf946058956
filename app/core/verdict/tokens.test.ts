import { describe, expect, it } from "vitest";
import { estimateTokens } from "./tokens.ts";

/** Texts with what o200k makes of them, raised by the 15 % that the estimate assumes. */
const counted: readonly (readonly [name: string, text: string, tokens: number])[] = [
  [
    "prose",
    "You look after the pond. When the water is low, find out why: a leak, a dry spring, or thirsty frogs. Write down what you measured, and never drain more than a tenth of the water at once.",
    53,
  ],
  [
    "Markdown",
    '## Rules\n\n- **Count** the frogs twice.\n- Use `measure --depth` before anything else.\n- Report as:\n\n```json\n{\n  "frogs": 12,\n  "depthInCentimetres": 85\n}\n```\n',
    60,
  ],
  [
    "code",
    'export function countFrogs(pond: Pond): number {\n  return pond.animals.filter(animal => animal.kind === "frog").length;\n}\n',
    36,
  ],
  [
    "an example",
    '<example>\nContext: The pond is low.\nuser: "Why is it so low?"\nassistant: "I\'ll call the pond-keeper agent."\n<commentary>\nLevels are its job.\n</commentary>\n</example>',
    53,
  ],
  [
    "Japanese",
    "池の世話をするエージェントです。水位が下がったときや、カエルが見つからないときに使ってください。",
    43,
  ],
  ["Chinese", "当池塘水位下降或者青蛙不见的时候使用这个代理。它会测量水深并写出报告。", 32],
  [
    "a table",
    "| Animal | Count | Depth |\n|--------|-------|-------|\n| Frog   | 12    | 0.85  |\n| Newt   | 3     | 1.20  |\n",
    49,
  ],
  [
    "German",
    "Dieser Agent pflegt Teiche: Er prüft täglich den Wasserstand, zählt die Frösche und schreibt über größere Änderungen einen Bericht.",
    32,
  ],
];

describe("the estimate of tokens", () => {
  it.each(counted)("comes within a quarter of the count: %s", (_name, text, tokens) => {
    expect(Math.abs(estimateTokens(text) - tokens)).toBeLessThanOrEqual(tokens / 4);
  });

  it("is nothing for an empty text and something for any other", () => {
    expect(estimateTokens("")).toBe(0);
    for (const text of ["a", "?", "\n", "7", "池", "🐸", "\ud83d", "\udc38", "\u200b", "é", "ж"])
      expect(estimateTokens(text)).toBeGreaterThan(0);
  });

  it("of two paragraphs is the sum of both", () => {
    const paragraph = "Count the frogs, twice. Then write down the level.\n\n";
    const one = estimateTokens(paragraph);
    expect(Math.abs(estimateTokens(paragraph.repeat(50)) - 50 * one)).toBeLessThanOrEqual(50);
  });

  it("grows with whatever is added", () => {
    const text = "Look after the pond — 12 frogs, 3 newts: “all well”. 池の世話 (daily)\n- weeds\n";
    const counts = Array.from(text, (_sign, at) => estimateTokens(text.slice(0, at)));
    expect(counts.every((count, at) => at === 0 || count >= (counts[at - 1] ?? 0) - 1)).toBe(true);
    expect(estimateTokens(text)).toBeGreaterThan(20);
  });

  it("counts data above prose of the same length", () => {
    const data = "iVBORw0KGgoAAAANSUhEUgAA".repeat(20);
    const prose = "the frogs of the pond are ".repeat(20).slice(0, data.length);
    expect(estimateTokens(data)).toBeGreaterThan(1.3 * estimateTokens(prose));
  });

  it("takes a run of one sign, however long, at once", () => {
    const letters = "a".repeat(300_000);
    const started = performance.now();
    for (const sign of ["a", "A", "-", " ", "\n", "─", "池", "7"])
      estimateTokens(letters.replaceAll("a", sign));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
