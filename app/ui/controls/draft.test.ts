import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boxText, caretAfter, isCurrent, leftDraft, trim, type Draft } from "./draft.ts";

const written = (text: string): Draft => ({ text, over: "", state: "written" });

describe("a box's draft", () => {
  it("shows the document's value when nothing is typed", () => {
    expect(boxText(undefined, "pond", trim)).toBe("pond");
  });

  it("keeps blanks and line breaks at the ends of what was typed, whatever it is", () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom("", " ", "\n", " \n\n "), (text, blanks) => {
        const typed = blanks + text + blanks;
        expect(boxText(written(typed), typed.trim(), trim)).toBe(typed);
      }),
    );
  });

  it("gives way to a document that says something else", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, value) => {
        fc.pre(text.trim() !== value);
        expect(boxText(written(text), value, trim)).toBe(value);
      }),
    );
  });

  it("stays while an input method composes, whatever the document says", () => {
    expect(boxText({ text: "いけ", over: "a", state: "composing" }, "b", trim)).toBe("いけ");
  });

  it("stays when it was refused, until the document changes", () => {
    const refused: Draft = { text: "[a", over: "[a]", state: "refused", message: "No." };
    expect(boxText(refused, "[a]", trim)).toBe("[a");
    expect(isCurrent(refused, "[b]", trim)).toBe(false);
  });

  it("is left in the box without the focus only when the document does not hold it", () => {
    const refused: Draft = { text: "[a", over: "[a]", state: "refused" };
    expect(leftDraft(refused)).toBe(refused);
    expect(leftDraft(written("a "))).toBeUndefined();
    expect(leftDraft(undefined)).toBeUndefined();
  });
});

describe("caretAfter", () => {
  it("stands behind what changed", () => {
    expect(caretAfter("one three", "one two three")).toBe("one two".length);
    expect(caretAfter("one two three", "one three")).toBe("one".length);
    expect(caretAfter("", "new")).toBe(3);
    expect(caretAfter("same", "same")).toBe(0);
  });

  it("is a place in the text, with the same text behind it as before the change", () => {
    const texts = fc.string({ unit: fc.constantFrom("a", "b", " ") });
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const caret = caretAfter(before, after);
        expect(caret).toBeLessThanOrEqual(after.length);
        expect(before.endsWith(after.slice(caret))).toBe(true);
      }),
    );
  });
});
