import type { Tree } from "@lezer/common";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { agentParser } from "../../editor/index.ts";
import { readCorpus } from "../../testing/corpus.ts";
import { readHtml, textContent } from "./testing/html.ts";
import { render } from "./testing/render.tsx";

/** Nodes whose text a reader of the page does not see. */
const unseen = new Set([
  "FrontMatter",
  "LinkReference",
  "LinkTitle",
  "LinkLabel",
  "CodeInfo",
  "Entity",
  "ListMark",
  "TaskMarker",
]);

function isUnseen(name: string, parent: string | undefined): boolean {
  return unseen.has(name) || (name === "URL" && parent === "Link");
}

/** The letters and digits of a text that its rendering must show, in order. */
function letters(text: string, tree: Tree, from: number, to: number): string {
  const shown = Array.from({ length: text.length }, (_, i) => i >= from && i < to);
  tree.iterate({
    enter: ({ name, node, from: start, to: end }) => {
      if (!isUnseen(name, node.parent?.name)) return true;
      if (start >= from && end <= to) shown.fill(false, start, end);
      return false;
    },
  });
  return text.replace(/[^]/g, (char, at: number) =>
    shown[at] === true && /[\p{L}\p{N}]/u.test(char) ? char : "",
  );
}

/** Whether all of `part` stands in `whole` in order, whatever else stands between. */
function isWithin(part: string, whole: string): boolean {
  let at = 0;
  for (const char of part) {
    at = whole.indexOf(char, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function expectNothingLost(text: string, from = 0, to = text.length) {
  const shown = textContent(readHtml(render(text, from, to)));
  expect(isWithin(letters(text, agentParser.parse(text), from, to), shown)).toBe(true);
}

const piece = fc.oneof(
  fc.constantFrom(
    ...[
      "\n",
      "\n\n",
      " ",
      "  \n",
      "    ",
      "\t",
      "*",
      "**",
      "_",
      "~~",
      "`",
      "``",
      "```\n",
      "[",
      "]",
      "](",
      ")",
      "![",
      "!",
      "<",
      ">",
    ],
    ...[
      "> ",
      "- ",
      "1. ",
      "# ",
      "---\n",
      "===\n",
      "|",
      "\n|-|-|\n",
      "- [x] ",
      "\\",
      "&",
      "&amp;",
      ":",
      '"',
      "http://a.b",
      "<b>",
    ],
    ...["<!--", "-->", "<example>\n", "www.c.d", "e@f.g", "[h]: i\n", "[h]"],
  ),
  fc.stringMatching(/^[j-z]{1,4}$/),
);
const markdown = fc.array(piece, { maxLength: 40 }).map(pieces => pieces.join(""));

describe("the preview", () => {
  test("of any Markdown loses no word", () => {
    fc.assert(
      fc.property(markdown, text => expectNothingLost(text)),
      { numRuns: 2000 },
    );
  });

  test("of any text is rendered", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 60 }), text => void render(text)));
  });

  test("of any part of a file loses no word", () => {
    fc.assert(
      fc.property(markdown, fc.nat(80), fc.nat(80), (body, from, length) => {
        const text = `---\nname: a\n---\n${body}`;
        expectNothingLost(text, from % text.length, Math.min((from % text.length) + length, text.length));
      }),
      { numRuns: 1000 },
    );
  });

  test("of real files loses no word", { timeout: 120_000 }, () => {
    for (const { text } of readCorpus().filter((_, i) => i % 8 === 0))
      expectNothingLost(text.replace(/\r\n?/g, "\n"));
  });

  test.each(["> ", "- ", "1. ", "- > ", "*a **b ", "[", "![", "<a ", "|", "a\n"])(
    "of %j again and again loses no word",
    unit => {
      expectNothingLost(`${unit.repeat(20_000 / unit.length)}c`);
    },
  );

  test("of emphasis as deep as it is parsed is rendered", () => {
    expect(render(`${"*a **b ".repeat(150)}${"c** d* ".repeat(150)}`)).toContain(
      "<strong>b <em>a <strong>b ",
    );
  });

  test("of text that is not parsed yet is that text", () => {
    const html = render("a *b*\n\nc *d*", 0, 12, agentParser.parse("a *b*"));
    expect(html).toContain("<em>b</em>");
    expect(textContent(readHtml(html))).toContain("c *d*");
  });
});

describe("the preview shows", () => {
  test.each([
    [
      "headings two levels further down",
      "# a\n\n##### b",
      '<h3 class="md-h1"> a</h3><h6 class="md-h5" aria-level="7"> b</h6>',
    ],
    [
      "a link to the web",
      '[a](https://b.c "d")',
      '<p><a href="https://b.c" title="d" target="_blank" rel="noopener noreferrer">a</a></p>',
    ],
    [
      "no link to a script",
      "[a](javascript:b)",
      '<p><span class="md-link" title="javascript:b">a</span></p>',
    ],
    [
      "no link to a script in disguise",
      "[a](&#106;ava\\script&colon;b)",
      '<p><span class="md-link" title="java\\script:b">a</span></p>',
    ],
    ["no link to a file", "[a](b.md 'c')", '<p><span class="md-link" title="c (b.md)">a</span></p>'],
    [
      "HTML as text",
      "a <img src=b onerror=c>",
      '<p>a <span class="md-html">&lt;img src=b onerror=c&gt;</span></p>',
    ],
    [
      "tags of a block subdued, their content not",
      "<example>\na\n</example>",
      '<div class="md-html-block"><span class="md-html">&lt;example&gt;</span>\na\n<span class="md-html">&lt;/example&gt;</span></div>',
    ],
    [
      "an image as its text and address",
      "![a](http://b.c/d.png)",
      '<p><span class="md-image"><span class="md-image-label">Image</span><span class="md-image-alt">a</span><span class="md-image-url">http://b.c/d.png</span></span></p>',
    ],
    [
      "code with its language",
      "```js x\na\n```",
      '<pre class="md-code" role="group" aria-label="Code, js" tabindex="0" data-language="js"><code>a</code></pre>',
    ],
    [
      "a task",
      "- [x] a",
      '<ul><li class="md-task" data-from="0"><input type="checkbox" disabled="" aria-label="Done" checked=""/> a</li></ul>',
    ],
    ["brackets without a definition", "[a] [b][c&amp;] ![d]", "<p>[a] [b][c&amp;] ![d]</p>"],
    [
      "a link by a definition below",
      "[a]\n\n> [A]: mailto:b@c.d",
      '<p><a href="mailto:b@c.d" target="_blank" rel="noopener noreferrer">a</a></p><blockquote></blockquote>',
    ],
  ])("%s", (_, text, html) => {
    expect(render(text)).toBe(`<div class="md">${html}</div>`);
  });

  test("a table in a region with a name", () => {
    const html = render("| a | `b` |\n|-|-:|\n| c | d |");
    expect(html).toContain('<div class="md-table" role="region" aria-label="Table: a, b" tabindex="0">');
    expect(html).toContain('<th scope="col">a</th><th data-align="right" scope="col"><code>b</code></th>');
  });

  test("no front matter", () => {
    expect(render("---\nname: a\n---\nb")).toBe('<div class="md"><p>b</p></div>');
  });

  test("a wide header over many short rows without a cell for each", () => {
    const html = render(`${"|a".repeat(1000)}\n${"|-".repeat(1000)}\n${"|b\n".repeat(1000)}`);
    expect(html.match(/<td/g)?.length).toBe(50_000);
  });
});
