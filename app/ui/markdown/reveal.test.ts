import { describe, expect, test } from "vitest";
import { agentParser } from "../../editor/index.ts";
import { blocksBetween } from "./blocks.ts";
import { offsetOf } from "./reveal.ts";
import { type HtmlElement, readHtml, textContent } from "./testing/html.ts";
import { render } from "./testing/render.tsx";

/** The innermost element that holds `text` and not much else. */
function find(element: HtmlElement, text: string): HtmlElement {
  const child = element.children.find(candidate => textContent(candidate).includes(text));
  return child === undefined ? element : find(child, text);
}

/** What stands in the document where a press on `pressed` leads. */
function revealed(text: string, pressed: string): string | undefined {
  const container = readHtml(render(text)).children[0];
  if (container === undefined) throw new Error("nothing was rendered");
  const blocks = blocksBetween(text, agentParser.parse(text), { from: 0, to: text.length });
  const offset = offsetOf(find(container, pressed), container, blocks);
  return offset === undefined ? undefined : text.slice(offset);
}

describe("a press leads to", () => {
  test.each([
    ["a paragraph", "a\n\nb *c* d\n", "c", "b *c* d\n"],
    ["a heading", "---\nname: a\n---\n\n# b\n", "b", "# b\n"],
    ["a list item", "a\n\n- b\n- c\n", "c", "- c\n"],
    ["an item of a list in a list", "a\n\n- b\n  - c\n  - d **e**\n", "e", "- d **e**\n"],
    ["a paragraph of a loose list", "- a\n\n  b\n\n- c\n\n  d\n", "d", "d\n"],
    ["a paragraph of a quote", "a\n\n> b\n>\n> c\n", "c", "c\n"],
    ["a list in a quote in a list", "- a\n  > - b\n  > - c\n", "c", "- c\n"],
    ["a row of a table", "a\n\n| b |\n| - |\n| c |\n| d |\n", "d", "| d |\n"],
    ["a code block behind a link definition", "[a]: b\n\n```\nc\n```\n", "c", "```\nc\n```\n"],
    ["the second of two equal blocks", "a\n\nb\n\nb\n", "b", "b\n\nb\n"],
  ])("%s", (_, text, pressed, expected) => {
    expect(revealed(text, pressed)).toBe(expected);
  });

  test("nothing outside", () => {
    const [container] = readHtml(render("a")).children;
    const outside = readHtml("<p>a</p>");
    expect(container && offsetOf(outside, container, [])).toBeUndefined();
  });
});
