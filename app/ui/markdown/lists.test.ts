import { expect, test } from "vitest";
import { agentParser } from "../../editor/index.ts";
import { isLoose } from "./lists.ts";

test.each([
  ["- a\n- b", false],
  ["- a\n\n- b", true],
  ["- a\n\n  b\n- c", true],
  ["- a\n  - b\n\n    c\n- d", false],
  ["- a\n  > b\n  >\n- c", false],
  ["- a\n  ```\n  b\n\n  c\n  ```\n- d", false],
  ["- a\n-\n\n- b", true],
  ["1. a\n   - b\n\n2. c", true],
])("the list %j is loose: %j", (text, expected) => {
  const list = agentParser.parse(text).topNode.firstChild;
  expect(list && isLoose(list, text)).toBe(expected);
});

test("a list in a quote is loose over an empty line of the quote", () => {
  const text = "> - a\n>\n> - b";
  const list = agentParser.parse(text).topNode.firstChild?.getChild("BulletList");
  expect(list && isLoose(list, text)).toBe(true);
});
