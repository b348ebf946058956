import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lineEndName, readLines } from "./lines.ts";

const text = fc.string({ unit: fc.constantFrom("a", " ", "\n", "\r", "\r\n", "\uFEFF") });

describe("the lines of a file", () => {
  it("joined with their ends and the mark are the file", () => {
    fc.assert(
      fc.property(text, file => {
        const { hasMark, lines } = readLines(file);
        expect((hasMark ? "\uFEFF" : "") + lines.map(({ text, end }) => text + end).join("")).toBe(file);
      }),
    );
  });

  it("hold no line end, and only the last one may lack its own", () => {
    fc.assert(
      fc.property(text, file => {
        const { lines } = readLines(file);
        expect(lines.every(line => !/[\r\n]/.test(line.text))).toBe(true);
        expect(lines.slice(0, -1).every(({ end }) => end !== "")).toBe(true);
      }),
    );
  });

  it.each([
    ["", ""],
    ["a", ""],
    ["a\nb", "LF"],
    ["a\r\nb\r\n", "CRLF"],
    ["a\rb", "CR"],
    ["a\r\nb\n", "mixed"],
  ])("%j end in: %s", (file, name) => {
    expect(lineEndName(readLines(file).lines)).toBe(name);
  });
});
