import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { repairedText } from "../../../state/index.ts";
import { readCorpus } from "../../../testing/corpus.ts";
import { fixtures } from "../../../testing/fixtures.ts";
import { compareTexts, type Comparison, type DiffRow } from "./compare.ts";
import { readLines } from "./lines.ts";

type Rows = Extract<Comparison, { kind: "rows" }>;

function rowsOf(before: string, after: string): Rows {
  const comparison = compareTexts(before, after);
  if (comparison.kind !== "rows") throw new Error(`compared as ${comparison.kind}`);
  return comparison;
}

const textOf = ({ parts }: DiffRow): string => parts.map(part => part.text).join("");
const linesOf = (text: string): readonly string[] => readLines(text).lines.map(line => line.text);

function expectBothSides(before: string, after: string): void {
  const { rows, added, removed, notes } = rowsOf(before, after);
  const old = rows.filter(({ kind }) => kind !== "added");
  const now = rows.filter(({ kind }) => kind !== "removed");
  expect(old.map(textOf)).toEqual(linesOf(before));
  expect(now.map(textOf)).toEqual(linesOf(after));
  expect(old.map(row => row.before)).toEqual(old.map((_, index) => index + 1));
  expect(now.map(row => row.after)).toEqual(now.map((_, index) => index + 1));
  expect(added).toBe(rows.filter(({ kind }) => kind === "added").length);
  expect(removed).toBe(rows.filter(({ kind }) => kind === "removed").length);
  expect(added + removed + notes.length).toBeGreaterThan(0);
}

const text = fc.string({
  unit: fc.constantFrom("a", "b", " ", "é", "🐸", "\n", "\n", "\r\n", "\r", "\uFEFF"),
});

describe("comparing two texts", () => {
  it("shows every line of both, in order and numbered, and never passes over a difference", () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        fc.pre(before !== after);
        expectBothSides(before, after);
      }),
      { numRuns: 500 },
    );
  });

  it("shows every line of real files and of what a repair makes of them", () => {
    for (const file of [...fixtures, ...readCorpus()]) {
      const repaired = repairedText(file.text);
      if (repaired === file.text) expect(compareTexts(file.text, repaired)).toEqual({ kind: "same" });
      else expectBothSides(file.text, repaired);
    }
  });

  it("marks the words that changed in a line, and those alone", () => {
    const { rows } = rowsOf("Count the frogs twice.\n", "Count the newts twice.\n");
    const marked = rows.map(({ kind, parts }) => [
      kind,
      parts.filter(part => part.isChanged).map(part => part.text),
    ]);
    expect(marked).toEqual([
      ["removed", ["frogs"]],
      ["added", ["newts"]],
    ]);
  });

  it("marks no word that was only wrapped anew", () => {
    const { rows } = rowsOf("one two three four\n", "one two\nthree four\n");
    const marked = rows.flatMap(({ parts }) =>
      parts.filter(part => part.isChanged && part.text.trim() !== ""),
    );
    expect(marked).toEqual([]);
  });

  it("marks no words in a line that became another one altogether", () => {
    const { rows } = rowsOf("The pond is low.\n", "Zebras gallop, quickly!\n");
    expect(rows.flatMap(({ parts }) => parts).some(part => part.isChanged)).toBe(false);
  });

  it("shows no line as changed when only its end is another", () => {
    const { added, removed, notes } = rowsOf("a\nb\n", "a\r\nb\r\n");
    expect([added, removed]).toEqual([0, 0]);
    expect(notes).toEqual(["Line ends: LF before, CRLF now."]);
  });

  it("gives up on thousands of changed lines instead of taking seconds", () => {
    const lines = (word: string): string =>
      Array.from({ length: 3000 }, (_, index) => `${word} ${index}\n`).join("");
    expect(compareTexts(lines("frog"), lines("newt"))).toEqual({
      kind: "tooLarge",
      before: 3000,
      after: 3000,
    });
  });

  it("compares a long file with a few changes", () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => `line ${index}`);
    const { added, removed } = rowsOf(
      lines.join("\n"),
      lines.with(7, "seven").with(19_000, "more").join("\n"),
    );
    expect([added, removed]).toEqual([2, 2]);
  });
});
