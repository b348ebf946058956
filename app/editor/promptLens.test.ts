import { moveLineUp, selectAll } from "@codemirror/commands";
import { EditorSelection, EditorState, type StateCommand } from "@codemirror/state";
import { describe, expect, it } from "vitest";
import { documentExtensions } from "./extensions.ts";
import { showView } from "./showView.ts";
import { shownFrom } from "./view.ts";

const front = "---\nname: pond-keeper\n---\n";

/** A document with the caret at `|`, or a selection between two of them. */
function open(marked: string): EditorState {
  const first = marked.indexOf("|");
  const second = marked.indexOf("|", first + 1);
  const doc = marked.replaceAll("|", "");
  const selection = EditorSelection.single(first, second < 0 ? first : second - 1);
  return EditorState.create({ doc, selection, extensions: documentExtensions });
}

const type = (state: EditorState, insert: string): EditorState =>
  state.update(state.replaceSelection(insert), { userEvent: "input.type" }).state;

function backspace(state: EditorState): EditorState {
  const { from, to, empty } = state.selection.main;
  return state.update({ changes: { from: empty ? from - 1 : from, to }, userEvent: "delete.backward" }).state;
}

function run(state: EditorState, command: StateCommand): EditorState {
  let result = state;
  command({ state, dispatch: transaction => (result = transaction.state) });
  return result;
}

describe("the prompt as a lens over the file", () => {
  it("begins behind the closing fence", () => {
    expect(shownFrom(open(`${front}|body`))).toBe(front.length);
  });

  it("select all and type replaces the prompt and nothing else", () => {
    const all = run(open(`${front}one\n|two`), selectAll);
    expect(type(all, "new").doc.toString()).toBe(`${front}new`);
  });

  it("select all and delete leaves the front matter", () => {
    const all = run(open(`${front}one\ntwo|`), selectAll);
    expect(backspace(all).doc.toString()).toBe(front);
  });

  it("backspace at the beginning and move line up do not reach the front matter", () => {
    expect(backspace(open(`${front}|body`)).doc.toString()).toBe(`${front}body`);
    expect(run(open(`${front}|one\ntwo`), moveLineUp).doc.toString()).toBe(`${front}one\ntwo`);
  });

  it("typing in a file that ends at its closing fence begins a new line", () => {
    const state = open("---\nname: x\n---|");
    const once = type(state, "a");
    expect(once.doc.toString()).toBe("---\nname: x\n---\na");
    expect(type(once, "b").doc.toString()).toBe("---\nname: x\n---\nab");
  });

  it("text typed with a caret left in the hidden part goes to the prompt", () => {
    const state = open("---\nna|me: x\n---\nbody");
    expect(type(state, "!").doc.toString()).toBe("---\nname: x\n---\n!body");
  });

  it("changes from elsewhere pass, and move where the prompt begins", () => {
    const state = open(`${front}|body`).update({ changes: { from: 4, insert: "color: red\n" } }).state;
    expect(state.sliceDoc(shownFrom(state))).toBe("body");
  });

  it("the source shows and lets edit everything", () => {
    const state = open(`${front}|body`);
    const source = state.update(showView(state, "source")).state;
    expect(shownFrom(source)).toBe(0);
    const edited = source.update({
      changes: { from: 4, to: 8, insert: "title" },
      userEvent: "input.type",
    }).state;
    expect(edited.doc.toString()).toBe("---\ntitle: pond-keeper\n---\nbody");
  });

  it("the caret leaves the front matter when the prompt comes back", () => {
    let state = open(`${front}|body`);
    state = state.update(showView(state, "source")).state;
    state = state.update({ selection: { anchor: 2 } }).state;
    state = state.update(showView(state, "prompt")).state;
    expect(state.selection.main.head).toBe(front.length);
  });

  it("a file without front matter is all prompt", () => {
    expect(type(open("|"), "hello").doc.toString()).toBe("hello");
  });
});
