import { highlightTree } from "@lezer/highlight";
import { GFM, parser } from "@lezer/markdown";
import type { SyntaxNode, Tree } from "@lezer/common";
import { describe, expect, test } from "vitest";
import { readCorpus } from "../../testing/corpus.ts";
import { highlighter } from "./highlight.ts";
import { limits } from "./limits.ts";
import { agentParser } from "./parser.ts";

/** `unit` again and again, up to `length` characters. */
const fill = (unit: string, length = 65_536) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

function only(tree: Tree): SyntaxNode {
  const { firstChild, lastChild } = tree.topNode;
  expect(firstChild?.from).toBe(lastChild?.from);
  if (firstChild === null) throw new Error("nothing was parsed");
  return firstChild;
}

function depthOf(tree: Tree): number {
  let depth = 0;
  let deepest = 0;
  tree.iterate({
    enter: () => {
      deepest = Math.max(deepest, ++depth);
    },
    leave: () => {
      depth--;
    },
  });
  return deepest;
}

const highlight = (tree: Tree) => highlightTree(tree, highlighter, () => undefined);

describe("a paragraph stays plain text", () => {
  test.each<[string, string]>([
    ["of nested emphasis", fill("*a **a ", 34_000)],
    ["of emphasis opened and closed", fill("*a **a ", 8_000) + fill("a** a* ", 8_000)],
    ["with a sea of blanks", `a${" ".repeat(2_000)}b`],
    ["with a sea of tabs", `a${"\t".repeat(2_000)}b`],
    ["over 16 KB", fill("b ", 16_400)],
    ["of brackets", fill("[", 8_000) + fill("]", 8_000)],
    ["of links in links", fill("[", 4_000) + fill("](b)", 8_000)],
    ["of tags that never end", fill("<a ", 16_000)],
    ["of a link that ends in parentheses", `http://a.b/${fill(")", 16_000)}`],
    ["of one long word", `www.${fill("a", 16_000)}.b.c`],
    ["of closing marks alone", fill("a* b_ ", 16_000)],
  ])("%s", (_, text) => {
    const tree = agentParser.parse(`*a* ${text}`);
    expect(only(tree).name).toBe("Paragraph");
    expect(only(tree).firstChild).toBeNull();
    highlight(tree);
  });

  test("when it is a heading, too", () => {
    const tree = agentParser.parse(`# ${fill("*a **a ")}`);
    expect(only(tree).name).toBe("ATXHeading1");
    expect(only(tree).getChild("Emphasis")).toBeNull();
  });

  test("and leaves its neighbours alone", () => {
    const tree = agentParser.parse(`*a*\n\n${fill("*a **a ")}\n\n*a*`);
    const inner = tree.topNode.getChildren("Paragraph").map(paragraph => paragraph.firstChild?.name);
    expect(inner).toEqual(["Emphasis", undefined, "Emphasis"]);
  });

  test.each([
    ["16 KB", `*a* ${fill("b ", 16_000)}`],
    ["1,999 blanks", `*a* b${" ".repeat(1_999)}c`],
    ["900 delimiters", fill("*a* ", 1_800)],
  ])("but not with %s", (_, text) => {
    expect(only(agentParser.parse(text)).firstChild?.name).toBe("Emphasis");
  });
});

describe("blocks in blocks", () => {
  test.each([
    ["quotes", fill("> ")],
    ["quotes without blanks", fill(">")],
    ["lists", `${fill("- ")}a`],
    ["lists with stars", `${fill("* ")}a`],
    ["ordered lists", `${fill("1. ")}a`],
    ["lists and quotes", `${fill("- > ")}a`],
    ["deeper lists line by line", Array.from({ length: 300 }, (_, i) => `${"  ".repeat(i)}- a`).join("\n")],
    ["deeper quotes line by line", Array.from({ length: 300 }, (_, i) => `${">".repeat(i)} a`).join("\n")],
  ])("end at a depth: %s", (_, text) => {
    const tree = agentParser.parse(text);
    expect(depthOf(tree)).toBeLessThanOrEqual(limits.depth + 3);
    expect(tree.length).toBe(text.length);
    highlight(tree);
  });
});

describe("a paragraph that starts like a link definition", () => {
  test("is none once it is longer than one can be", () => {
    expect(only(agentParser.parse(`[a]: b "\n${fill("a\n", 5_000)}"`)).name).toBe("Paragraph");
  });

  test("is one if it ends in time", () => {
    expect(only(agentParser.parse('[a]: b "\nc\nd\n"')).name).toBe("LinkReference");
  });
});

describe("a table", () => {
  test("does not begin behind a sea of blanks", () => {
    expect(agentParser.parse(`x\na | b\n${" ".repeat(2_000)}--- | ---`).topNode.getChild("Table")).toBeNull();
  });

  test("begins in the middle of a paragraph otherwise", () => {
    expect(agentParser.parse("x\na | b\n--- | ---\nc | d").topNode.getChild("Table")).not.toBeNull();
  });
});

describe("front matter stays without YAML", () => {
  test.each([
    ["of keys in keys", fill("a: ", 16_000)],
    ["of lists in lists", fill("- ", 16_000)],
    ["of brackets", fill("[", 16_000)],
    ["over 64 KB", fill("a: b\n", 66_000)],
  ])("%s", (_, yaml) => {
    const tree = agentParser.parse(`---\n${yaml}\n---\n`);
    expect(only(tree).childAfter(4)?.name).toBe("FrontMatterContent");
    expect(only(tree).childAfter(4)?.firstChild).toBeNull();
  });
});

describe("real files", () => {
  const unguarded = parser.configure(GFM);

  const outline = (tree: Tree, offset: number) => {
    const nodes: string[] = [];
    tree.iterate({
      enter: ({ name, from, to }) => void nodes.push(`${name} ${from + offset} ${to + offset}`),
    });
    return nodes;
  };

  test("have the tree that GFM gives their body", { timeout: 60_000 }, () => {
    for (const { text, path } of readCorpus().filter((_, i) => i % 4 === 0)) {
      const lf = text.replace(/\r\n?/g, "\n");
      const tree = agentParser.parse(lf);
      const bodyFrom = tree.topNode.getChild("FrontMatter")?.to ?? 0;
      const nodes = outline(tree, 0).filter(node => Number(node.split(" ")[1]) >= bodyFrom && bodyFrom > 0);
      const expected = outline(unguarded.parse(lf.slice(bodyFrom)), bodyFrom).slice(1);
      expect(nodes, path).toEqual(bodyFrom > 0 ? expected : []);
      highlight(tree);
    }
  });
});
