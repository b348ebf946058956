import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changedWords } from "./words.ts";

const line = fc.string({ unit: fc.constantFrom("a", "b", " ", "\t", ".", "é", "🐸", "池") });
const lines = fc.array(line, { maxLength: 4 });

describe("the words of replaced lines", () => {
  it("joined are the lines", () => {
    fc.assert(
      fc.property(lines, lines, (removed, added) => {
        const words = changedWords(removed, added);
        expect(words.removed.map(parts => parts.map(part => part.text).join(""))).toEqual(removed);
        expect(words.added.map(parts => parts.map(part => part.text).join(""))).toEqual(added);
      }),
      { numRuns: 1000 },
    );
  });

  it("take in the blanks between two changed ones", () => {
    const { added } = changedWords(["the old mill at the pond"], ["the new barn at the pond"]);
    expect(added).toEqual([
      [
        { text: "the ", isChanged: false },
        { text: "new", isChanged: true },
        { text: " ", isChanged: true },
        { text: "barn", isChanged: true },
        { text: " at the pond", isChanged: false },
      ],
    ]);
  });
});
