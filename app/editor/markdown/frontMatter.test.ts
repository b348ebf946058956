import { type ChangedRange, IterMode, type Tree, TreeFragment } from "@lezer/common";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCorpus } from "../../testing/corpus.ts";
import { agentParser } from "./parser.ts";

/** The text that the front matter's node covers, or undefined where there is none. */
function frontMatterOf(text: string): string | undefined {
  const first = agentParser.parse(text).topNode.firstChild;
  return first?.name === "FrontMatter" ? text.slice(first.from, first.to) : undefined;
}

/** The rule once more, line by line. */
function expectedFrontMatter(text: string): string | undefined {
  const lines = text.split("\n");
  if (!/^---[ \t]*$/.test(lines[0] ?? "")) return undefined;
  const close = lines.findIndex((line, i) => i > 0 && line.startsWith("---"));
  return close < 0 ? undefined : lines.slice(0, close + 1).join("\n");
}

const line = fc.constantFrom(
  ..."---|--- |---\t|----|--- x| ---|a: b|a:|  - c|'x|```|- d|> e|# f|g|  h||<example>|</example>|    i|1. j".split(
    "|",
  ),
);
const document = fc.array(line, { maxLength: 14 }).map(lines => lines.join("\n"));

const outline = (tree: Tree): readonly string[] => {
  const nodes: string[] = [];
  tree.iterate({ enter: ({ name, from, to }) => void nodes.push(`${name} ${from} ${to}`) });
  return nodes;
};

describe("front matter", () => {
  test.each([
    ["---\na: b\n---\nc", "---\na: b\n---"],
    ["--- \t\na: b\n---", "--- \t\na: b\n---"],
    ["---\n---\n", "---\n---"],
    ["---\n\n\n--- x\ny", "---\n\n\n--- x"],
    [`---\na: ${"b".repeat(9000)}\n---\nc`, `---\na: ${"b".repeat(9000)}\n---`],
    ["---\na: b\n --- \n", undefined],
    ["---", undefined],
    ["----\na: b\n---\n", undefined],
    ["\n---\na: b\n---\n", undefined],
    ["> ---\n> a: b\n> ---\n", undefined],
  ])("of %j is %j", (text, expected) => {
    expect(frontMatterOf(text)).toBe(expected);
  });

  test("is found by the rule in any text", () => {
    fc.assert(
      fc.property(document, text => {
        expect(frontMatterOf(text)).toBe(expectedFrontMatter(text));
      }),
    );
  });

  test("is found by the rule in real files", { timeout: 60_000 }, () => {
    for (const { text, path } of readCorpus()) {
      const lf = text.replace(/\r\n?/g, "\n");
      expect(frontMatterOf(lf), path).toBe(expectedFrontMatter(lf));
    }
  });

  test("is YAML inside and Markdown after", () => {
    expect(outline(agentParser.parse("---\na: b\n---\n# c"))).toEqual([
      "Document 0 16",
      "FrontMatter 0 12",
      "FrontMatterMark 0 3",
      ...[
        "Stream 4 8",
        "Document 4 8",
        "BlockMapping 4 8",
        "Pair 4 8",
        "Key 4 5",
        "Literal 4 5",
        ": 5 6",
        "Literal 7 8",
      ],
      "FrontMatterMark 9 12",
      "ATXHeading1 13 16",
      "HeaderMark 13 14",
    ]);
  });
});

describe("a change", () => {
  /** What is left of the text and what replaces the part between. */
  interface Edit {
    readonly from: number;
    readonly to: number;
    readonly insert: string;
  }
  const edit = fc.record({
    at: fc.nat(),
    length: fc.nat(12),
    insert: fc.oneof(fc.constantFrom("---\n", "\n---\n", "\n", "-", "x", "> "), document),
  });

  function step(
    text: string,
    tree: Tree,
    { from, to, insert }: Edit,
  ): { readonly text: string; readonly tree: Tree } {
    const changes: readonly ChangedRange[] = [
      { fromA: from, toA: to, fromB: from, toB: from + insert.length },
    ];
    const changed = text.slice(0, from) + insert + text.slice(to);
    const fragments = TreeFragment.applyChanges(TreeFragment.addTree(tree), changes, 2);
    return { text: changed, tree: agentParser.parse(changed, fragments) };
  }

  function expectSameTree(
    start: string,
    steps: readonly { readonly at: number; readonly length: number; readonly insert: string }[],
  ) {
    let now = { text: start, tree: agentParser.parse(start) };
    for (const { at, length, insert } of steps) {
      const from = at % (now.text.length + 1);
      now = step(now.text, now.tree, { from, to: Math.min(from + length, now.text.length), insert });
      expect(outline(now.tree)).toEqual(outline(agentParser.parse(now.text)));
    }
  }

  test("gives the tree that a fresh parse would", () => {
    const edits = fc.array(edit, { minLength: 1, maxLength: 4 });
    fc.assert(fc.property(document, edits, expectSameTree), { numRuns: 500 });
  });

  test("of a long file gives the tree that a fresh parse would", () => {
    const long = fc.array(line, { minLength: 600, maxLength: 1500 }).map(lines => lines.join("\n"));
    const edits = fc.array(edit, { minLength: 3, maxLength: 8 });
    fc.assert(fc.property(long, edits, expectSameTree), { numRuns: 40 });
  });

  test("at the end of a file can make its first line a fence", () => {
    const text = "---\n\na: b\n\nc\n";
    const now = step(text, agentParser.parse(text), { from: text.length, to: text.length, insert: "---\n" });
    expect(now.tree.topNode.firstChild?.name).toBe("FrontMatter");
    const back = step(now.text, now.tree, { from: text.length, to: now.text.length, insert: "" });
    expect(back.tree.topNode.firstChild?.name).toBe("HorizontalRule");
  });

  const part = "# b\n\n- c *d*\n- e\n\nf `g`\nh\n\n<example>\ni\n</example>\n\n";

  test.each([10_000, 500_000])(
    "in the middle of %i characters makes no more than its surroundings anew",
    size => {
      const text = `---\nname: a\n---\n\n${part.repeat(size / part.length)}`;
      const tree = agentParser.parse(text);
      const known = new Set<Tree>();
      tree.iterate({
        mode: IterMode.IncludeAnonymous,
        enter: node => {
          if (node.tree !== null) known.add(node.tree);
        },
      });
      const middle = text.indexOf("c *d*", size / 2) + 1;
      const fresh: string[] = [];
      step(text, tree, { from: middle, to: middle, insert: "x" }).tree.iterate({
        mode: IterMode.IncludeAnonymous,
        enter: node => {
          const isNew = node.tree !== null && !known.has(node.tree);
          if (isNew) fresh.push(node.name);
          return isNew;
        },
      });
      expect(fresh.filter(name => name !== "").length).toBeLessThan(30);
      // The groups that hold the blocks: 7,000 when each block is taken for itself.
      expect(fresh.length).toBeLessThan(1000);
    },
  );
});
