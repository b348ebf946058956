import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { agentParser } from "../../editor/index.ts";
import { type BlockProps, sameBlock } from "./Block.tsx";
import { blocksBetween, columnAt } from "./blocks.ts";
import { readReferences } from "./references.ts";

function propsOf(text: string): ReadonlyMap<string, BlockProps> {
  const tree = agentParser.parse(text);
  const whole = { from: 0, to: text.length };
  const references = readReferences(text, tree, whole);
  return new Map(
    blocksBetween(text, tree, whole).map(block => [
      block.key,
      { tree: block.tree, text: block.text, column: block.column, references },
    ]),
  );
}

/** The texts of the blocks that are rendered when `before` becomes `after`: new ones, and those that changed. */
function rendered(before: string, after: string): readonly string[] {
  const known = propsOf(before);
  return [...propsOf(after)].flatMap(([key, block]) => {
    const old = known.get(key);
    return old && sameBlock(old, block) ? [] : [block.text];
  });
}

describe("an edit renders again", () => {
  test.each([
    [
      "the block that it is in",
      "# a\n\nb\n\nb\n\n- c\n- d\n\n```\ne\n```\n",
      "# a\n\nb\n\nbx\n\n- c\n- d\n\n```\ne\n```\n",
      ["bx"],
    ],
    ["a block that it adds", "a\n\nb\n", "a\n\nc\n\nb\n", ["c"]],
    ["a second block like another", "a\n\nb\n", "a\n\na\n\nb\n", ["a"]],
    ["nothing when blocks change places", "a\n\nb\n\nc\n", "c\n\na\n\nb\n", []],
    ["nothing when it is in the front matter", "---\na: b\n---\n\nc\n", "---\na: bc\nd: e\n---\n\nc\n", []],
    ["a block that becomes another with the same text", "a\n\nb", "a\n\n    b", ["b"]],
    [
      "every block when a link definition changes",
      "a\n\n[b]\n\n[b]: c\n",
      "a\n\n[b]\n\n[b]: d\n",
      ["a", "[b]"],
    ],
    ["nothing when a link definition moves", "a\n\n[b]\n\n[b]: c\n", "[b]: c\n\na\n\n[b]\n", []],
  ])("%s", (_, before, after, expected) => {
    expect(rendered(before, after)).toEqual(expected);
  });

  test("one block, wherever a word is typed into a file of many", () => {
    const kinds = [
      "# a",
      "b *c* d",
      "- e\n- f",
      "```js\ng\n```",
      "| h |\n| - |\n| i |",
      "> j",
      "<k>\nl\n</k>",
    ];
    const many = fc.array(fc.constantFrom(...kinds), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(many, fc.nat(), (blocks, at) => {
        const index = at % blocks.length;
        const changed = blocks.map((block, i) =>
          i === index ? block.replace(/[a-z](?![^]*[a-z])/, "$&new") : block,
        );
        expect(rendered(blocks.join("\n\n"), changed.join("\n\n")).length).toBeLessThanOrEqual(1);
      }),
    );
  });
});

test("a block differs from the same text that is not parsed yet", () => {
  const [parsed] = propsOf("a").values();
  expect(parsed && sameBlock(parsed, { ...parsed, tree: undefined })).toBe(false);
});

test("the keys of all blocks differ", () => {
  const text = "a\n\na\n\n0:Paragraph:a\n\n---\n\n---\n\n    a\n\na";
  expect(propsOf(text).size).toBe(7);
});

test.each([
  ["ab", 1, 0, 1],
  ["ab", 1, 4, 5],
  ["a\nb", 2, 4, 0],
  ["a\n  b", 4, 0, 2],
])("in %j, %i is at a column", (text, pos, column, expected) => {
  expect(columnAt(text, pos, column)).toBe(expected);
});
