import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { describe, expect, test } from "vitest";
import { readCorpus } from "../../testing/corpus.ts";
import { canonical } from "./testing/canonical.ts";
import { render } from "./testing/render.tsx";

const specification = readFileSync(
  createRequire(import.meta.url).resolve("commonmark-spec/spec.txt"),
  "utf8",
);

/** The Markdown of the specification's examples in order; the first is example 1. */
const examples = [...specification.matchAll(/^`{32} example\n([^]*?)^\.\n[^]*?^`{32}$/gm)].map(
  ([, text = ""]) => text.replaceAll("→", "\t"),
);

/** What micromark makes of a text, with the line break that it leaves at the end of code taken off. */
function judge(text: string): string {
  const html = micromark(text, {
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  return canonical(html.replaceAll("\n</code></pre>", "</code></pre>"));
}

/** A blank line first, since some examples start with what would be front matter here. */
const isLikeJudge = (text: string) => canonical(render(`\n${text}`)) === judge(`\n${text}`);

describe("CommonMark", () => {
  /** The examples that come out otherwise, by what is to blame. */
  const failing = new Map([
    ["a tab that is half indentation, half code loses the half that is code", [5, 6, 7]],
    ["the table of entities holds the common ones", [25]],
    ["blanks in an otherwise blank line of indented code are dropped", [112]],
    [
      "brackets with no definition keep those around them from being a link, or emphasis from crossing them",
      [512, 523, 528],
    ],
    ["brackets are paired from the left even if the first pair has no definition", [569, 571]],
  ]);

  test("is rendered as micromark does, in all examples of the specification but those listed", () => {
    const numbers = examples.flatMap((text, i) => (isLikeJudge(text) ? [] : [i + 1]));
    expect(numbers).toEqual([...failing.values()].flat());
    expect(examples.length - numbers.length).toBe(642);
  });
});

describe("GFM", () => {
  test.each([
    "| a | b |\n| - | :-: |\n| c | d |\n",
    "a | b\n--|--\nc\n\n\n",
    "|a|b|c|\n|:-|-:|:-:|\n| \\| | `\\|` | **c** |\n",
    "|a|b|\n|-|-|\n||b|\n| | c |\n",
    "> | a |\n> | - |\n> | b |\n",
    "- [ ] a\n- [x] b\n  - [X] c\n- d\n",
    "- [ ] a\n\n- [x] b\n",
    "1. [x] a\n",
    "~~a *b*~~ ~~ d ~~",
    "www.a.com, https://a.com/b?c=(d). (http://a.com) a@b.com x@y",
    "[a www.b.com](http://c.d) <http://a.b>",
    "`a` **b**\n*c*  \nd\\\ne",
    "5. a\n6. b\n\n7) c",
    "<example>\nuser: *a*\n</example>\n\nb <b>c</b> <!-- d -->",
    '![a *b*](c.png "d") ![e]\n\n[e]: f.png',
    "[a](javascript:b) [c](data:d) [e](mailto:f@g.h) [i](#j) [k](<l m> 'n')",
  ])("%j is rendered as micromark does", text => {
    expect(canonical(render(`\n${text}`))).toBe(judge(`\n${text}`));
  });
});

describe("real files", () => {
  // What differs: `<Agent_Prompt>` counts as a tag here, a URL in the text keeps its closing bracket, and micromark
  // drops the line breaks of code that follows a paragraph of a list item without a blank line.
  test("are rendered as micromark does, but for one in sixteen", { timeout: 120_000 }, () => {
    const bodies = readCorpus()
      .filter((_, i) => i % 10 === 0)
      .map(({ text }) => text.replace(/\r\n?/g, "\n").replace(/^---\n[^]*?\n---.*/, ""));
    const different = bodies.filter(body => !isLikeJudge(body));
    expect(different.length).toBeLessThanOrEqual(bodies.length / 16);
  });
});
