import { describe, expect, test } from "vitest";
import { agentParser } from "../../editor/index.ts";
import { normalizeLabel, readReferences } from "./references.ts";

function referencesOf(text: string, from = 0, to = text.length) {
  return readReferences(text, agentParser.parse(text), { from, to });
}

describe("link definitions", () => {
  test.each([
    ["[a]: b", [["A", { url: "b" }]]],
    ["[a]: <b c> 'd'", [["A", { url: "b c", title: "d" }]]],
    ["[a]:\n  b 'c\n  d'", [["A", { url: "b", title: "c\n  d" }]]],
    ["> - [a]: b\\_&amp;", [["A", { url: "b_&" }]]],
    ["> [a\n> b]: c", [["A B", { url: "c" }]]],
    ["[a]: b\n[A]: c", [["A", { url: "b" }]]],
    ["```\n[a]: b\n```", []],
    ["a\n[b]: c", []],
    ["[a] : b", []],
  ])("of %j", (text, expected) => {
    expect([...referencesOf(text).targets]).toEqual(expected);
  });

  test("outside the part do not count", () => {
    const text = "[a]: b\n\nc\n\n[d]: e\n";
    expect([...referencesOf(text, 8).targets.keys()]).toEqual(["D"]);
  });

  test("have the same signature wherever they stand", () => {
    expect(referencesOf("[a]: b\n\nc").signature).toBe(referencesOf("c\n\n[A]: b").signature);
    expect(referencesOf("[a]: b").signature).not.toBe(referencesOf("[a]: c").signature);
  });
});

test.each([
  [" Foo\n  bar ", "foo BAR"],
  ["ẞ", "ss"],
  ["ΑΓΩ", "αγω"],
])("the labels %j and %j are one", (a, b) => {
  expect(normalizeLabel(a)).toBe(normalizeLabel(b));
});
