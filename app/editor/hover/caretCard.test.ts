import type { EditorState, StateCommand, Transaction } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { describe, expect, it } from "vitest";
import { front, open } from "../complete/testing/caret.ts";
import { caretCard, closeCard, describeCaret } from "./caretCard.ts";

function run(state: EditorState, command: StateCommand): Transaction | undefined {
  let made: Transaction | undefined;
  command({ state, dispatch: transaction => (made = transaction) });
  return made;
}

const describedAt = (marked: string): EditorState => run(open(marked), describeCaret)?.state ?? open(marked);
const shown = (state: EditorState) => state.field(caretCard);

describe("the card at the caret", () => {
  it("stands over the word and is read out", () => {
    const state = open(front("mo¦del: opus"));
    const transaction = run(state, describeCaret);
    const spoken = transaction?.effects.flatMap(effect =>
      effect.is(EditorView.announce) ? [effect.value] : [],
    );
    expect(transaction && shown(transaction.state)?.pos).toBe(state.doc.toString().indexOf("model"));
    expect(spoken?.join()).toMatch(/^Model, model\. An alias or a full model id\./);
  });

  it("of an unknown word says so and shows nothing", () => {
    const transaction = run(open(front("own¦: 1")), describeCaret);
    expect(transaction?.effects.some(effect => effect.is(EditorView.announce))).toBe(true);
    expect(transaction && shown(transaction.state)).toBeNull();
  });

  it("goes when the caret moves, when the text changes and by Escape, which is free again then", () => {
    const state = describedAt(front("mo¦del: opus"));
    expect(shown(state)).not.toBeNull();
    expect(shown(state.update({ selection: { anchor: 0 } }).state)).toBeNull();
    expect(shown(state.update({ changes: { from: 0, to: 1 } }).state)).toBeNull();
    const closed = run(state, closeCard)?.state;
    expect(closed && shown(closed)).toBeNull();
    expect(closed && run(closed, closeCard)).toBeUndefined();
  });
});
