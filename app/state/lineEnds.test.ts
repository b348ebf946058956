import { history, undo } from "@codemirror/commands";
import { EditorState } from "@codemirror/state";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCorpus } from "../testing/corpus.ts";
import { fixtures } from "../testing/fixtures.ts";
import { fileText, joinText, lineEndsOf, splitText } from "./lineEnds.ts";

const anyText = fc
  .array(fc.constantFrom("a", "bc", "\n", "\r\n", "\r", "\uFEFF", "\n\n"), { maxLength: 20 })
  .map(parts => parts.join(""));

const stateOf = (text: string): EditorState => {
  const { doc, lineEnds } = splitText(text);
  return EditorState.create({ doc, extensions: [history(), lineEndsOf(lineEnds)] });
};

describe("line ends and byte order mark", () => {
  it("come back as they were, for any text", () => {
    fc.assert(
      fc.property(anyText, text => {
        const { doc, lineEnds } = splitText(text);
        expect(doc).not.toMatch(/\r/);
        expect(joinText(doc, lineEnds)).toBe(text);
      }),
    );
  });

  it("come back as they were, for every real file", () => {
    for (const { text } of [...fixtures, ...readCorpus()]) expect(fileText(stateOf(text))).toBe(text);
  });

  it("stay with their lines while other lines change, and come back with undo", () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
        let state = stateOf(text);
        const length = state.doc.length;
        const [from, to] = [a % (length + 1), b % (length + 1)].sort((x, y) => x - y) as [number, number];
        const before = fileText(state);
        state = state.update({ changes: { from, to, insert: "new\nline" } }).state;
        undo({ state, dispatch: transaction => (state = transaction.state) });
        expect(fileText(state)).toBe(before);
      }),
    );
  });

  it("a new line in a CRLF file ends in CRLF", () => {
    const state = stateOf("a\r\nb\r\n");
    expect(fileText(state.update({ changes: { from: 1, insert: "\nx" } }).state)).toBe("a\r\nx\r\nb\r\n");
  });
});
