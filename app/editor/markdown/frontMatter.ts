import type { Input, ParseWrapper, PartialParse, TreeFragment } from "@lezer/common";
import { type BlockContext, type Line, type MarkdownConfig, type MarkdownParser } from "@lezer/markdown";
import { tags } from "@lezer/highlight";
import { inSteps } from "./reuse.ts";

const opening = /^---[ \t]*$/;
const openingLine = /^---[ \t]*\n/;
const firstWindow = 4096;

/**
 * Whether `input` starts with front matter: line 1 is `---` with nothing but blanks behind it, and some later line
 * starts with `---`. Reads no further than it must, in windows that grow.
 */
export function startsWithFrontMatter(input: Input): boolean {
  for (let size = firstWindow; ; size *= 4) {
    const text = input.read(0, Math.min(size, input.length));
    const start = openingLine.exec(text);
    if (start === null) return false;
    if (text.includes("\n---", start[0].length - 1)) return true;
    if (size >= input.length) return false;
  }
}

// A block parser sees its own line and the next one; only a wrapper is handed the input. So the wrapper looks ahead
// and leaves the answer here, keyed by the parse that the block parser will be called with.
const expected = new WeakSet<PartialParse>();

function parseFrontMatter(cx: BlockContext, line: Line): boolean {
  if (cx.lineStart !== 0 || cx.depth > 1 || !expected.has(cx) || !opening.test(line.text)) return false;
  const openTo = line.text.length;
  while (cx.nextLine() && !line.text.startsWith("---"));
  const closeFrom = cx.lineStart;
  const closeTo = closeFrom + line.text.length;
  const content = closeFrom - 1 > openTo ? [cx.elt("FrontMatterContent", openTo + 1, closeFrom - 1)] : [];
  cx.nextLine();
  cx.addElement(
    cx.elt("FrontMatter", 0, closeTo, [
      cx.elt("FrontMatterMark", 0, openTo),
      ...content,
      cx.elt("FrontMatterMark", closeFrom, closeTo),
    ]),
  );
  return true;
}

/**
 * The leading front matter as one node `FrontMatter` with a `FrontMatterMark` for each fence and the text between
 * them, if any, as `FrontMatterContent`. Has an effect only in a parser that `withFrontMatter` made.
 */
export const frontMatterBlock: MarkdownConfig = {
  defineNodes: [
    { name: "FrontMatter", block: true },
    { name: "FrontMatterMark", style: tags.meta },
    "FrontMatterContent",
  ],
  parseBlock: [{ name: "FrontMatter", parse: parseFrontMatter, before: "LinkReference" }],
};

/** Whether the tree of `fragment` was made with the same answer to the question if there is front matter. */
function agrees(fragment: TreeFragment, found: boolean): boolean {
  return (fragment.tree.topNode.firstChild?.name === "FrontMatter") === found;
}

/**
 * Lets `parser`, which must include `frontMatterBlock`, find front matter. A line typed far below can turn the first
 * line from a rule into a fence or back, which no reused fragment would notice: then the file is parsed afresh.
 */
export function withFrontMatter(parser: MarkdownParser): MarkdownParser {
  const wrap: ParseWrapper = (_inner, input, fragments, ranges) => {
    const found = ranges[0]?.from === 0 && startsWithFrontMatter(input);
    const reusable = fragments.every(fragment => agrees(fragment, found)) ? fragments.flatMap(inSteps) : [];
    const parse = parser.createParse(input, reusable, ranges);
    if (found) expected.add(parse);
    return parse;
  };
  return parser.configure({ wrap });
}
