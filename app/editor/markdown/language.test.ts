import { foldable, getIndentation, IndentContext, language } from "@codemirror/language";
import { EditorState } from "@codemirror/state";
import { highlightTree } from "@lezer/highlight";
import { describe, expect, test } from "vitest";
import { highlighter } from "./highlight.ts";
import { markdown, markdownLanguage } from "./language.ts";
import { agentParser } from "./parser.ts";

const stateOf = (doc: string) => EditorState.create({ doc, extensions: markdown() });

/** The state of a text with the cursor at `|`, and the cursor's place. */
function at(marked: string): { readonly state: EditorState; readonly pos: number } {
  const pos = marked.indexOf("|");
  return { state: stateOf(marked.slice(0, pos) + marked.slice(pos + 1)), pos };
}

test("the extension makes it the language of the document", () => {
  expect(stateOf("a").facet(language)).toBe(markdownLanguage);
});

describe("language data", () => {
  test.each([
    ["---\na: |b\n---\nc", { line: "#" }],
    ["---\na: b\n---\nc|", { block: { open: "<!--", close: "-->" } }],
    ["- <b>\n  |c", { block: { open: "<!--", close: "-->" } }],
    ["a|", { block: { open: "<!--", close: "-->" } }],
  ])("at %j has the comment tokens of its part", (marked, expected) => {
    const { state, pos } = at(marked);
    expect(state.languageDataAt("commentTokens", pos)).toEqual([expected]);
  });
});

describe("folding", () => {
  /** What the line of the cursor can hide. */
  function hidden(marked: string): string | undefined {
    const { state, pos } = at(marked);
    const line = state.doc.lineAt(pos);
    const range = foldable(state, line.from, line.to);
    return range === null ? undefined : state.sliceDoc(range.from, range.to);
  }

  test.each([
    ["|# a\nb\n\n## c\nd\n\n# e\nf", "\nb\n\n## c\nd"],
    ["# a\nb\n\n|## c\nd\n\n# e\nf", "\nd"],
    ["|## a\nb\n\n# c", "\nb"],
    ["|# a\n# b", undefined],
    ["|a\n===\nb", "\n===\nb"],
    ["|a\n===", undefined],
    ["|```js\na\nb\n```\nc", "\na\nb\n```"],
    ["- |a\n  b\n  - c\n- d", "\n  b\n  - c"],
    ["- a\n  - |b\n    c\n- d", "\n    c"],
    ["|> a\n> b\n\nc", "\n> b"],
    ["|---\na: b\n---\nc", "\na: b\n---"],
    ["---\n|a:\n  - b\n  - c\nd: e\n---\n", "\n  - b\n  - c"],
    ["a|\nb", undefined],
  ])("of %j hides %j", (marked, expected) => {
    expect(hidden(marked)).toBe(expected);
  });
});

describe("a line broken off at the cursor", () => {
  test.each([
    ["---\nhooks:|\n---\n", 2],
    ["---\nhooks:\n  Stop:|\nmodel: opus\n---\n", 4],
    ["---\ndescription: |\n---\n".replace(": |", ": >-|"), 2],
    ["---\nname: a|\n---\n", null],
    ["---\nname: a\n---\n- b|\n", null],
    ["---\nname: a\n---\nYou are:|\n", null],
  ])("of %j is indented by %j", (marked, expected) => {
    const { state, pos } = at(marked);
    expect(getIndentation(new IndentContext(state, { simulateBreak: pos }), pos)).toBe(expected);
  });
});

describe("highlighting", () => {
  /** The marked pieces of a text, each with its classes. */
  function marked(text: string): readonly string[] {
    const pieces: string[] = [];
    highlightTree(agentParser.parse(text), highlighter, (from, to, classes) => {
      pieces.push(`${classes}: ${text.slice(from, to)}`);
    });
    return pieces;
  }

  test("shows front matter as YAML", () => {
    expect(marked("---\nname: a # b\n---\n")).toEqual([
      "tok-meta: ---",
      "tok-key: name",
      "tok-mark: :",
      "tok-comment: # b",
      "tok-meta: ---",
    ]);
  });

  test.each([
    ["# a", ["tok-heading tok-heading1 tok-mark: #", "tok-heading tok-heading1:  a"]],
    ["**a**", ["tok-strong tok-mark: **", "tok-strong: a", "tok-strong tok-mark: **"]],
    ["`a`", ["tok-mark: `", "tok-code: a", "tok-mark: `"]],
    ["- a", ["tok-mark: -"]],
    ["<b>", ["tok-tag: <b>"]],
    ["a <b>c</b>", ["tok-tag: <b>", "tok-tag: </b>"]],
    ["<example>\nuser: *a*\n</example>", ["tok-tag: <example>", "tok-tag: </example>"]],
    ["<!-- a -->", ["tok-comment: <!-- a -->"]],
  ])("of %j gives the classes", (text, expected) => {
    expect(marked(text)).toEqual(expected);
  });
});
