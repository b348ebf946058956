import type {
  BlockContext,
  BlockParser,
  InlineContext,
  LeafBlock,
  Line,
  MarkdownConfig,
} from "@lezer/markdown";
import { Table } from "@lezer/markdown";
import { fitsInline, limits, startsTooFarIn } from "./limits.ts";

/** Takes the whole of a text that is too much for the parsers behind it, so that it stays without a node. */
function skipInline(cx: InlineContext, _next: number, pos: number): number {
  return pos === cx.offset && !fitsInline(cx.text) ? cx.end : -1;
}

/** Takes the rest of a line that lies too deep as a paragraph of plain text. */
function skipDeep(cx: BlockContext, line: Line): boolean {
  if (cx.depth <= limits.depth) return false;
  const from = cx.lineStart + line.pos;
  const to = cx.lineStart + line.text.length;
  cx.nextLine();
  cx.addElement(cx.elt("Paragraph", from, to));
  return true;
}

/**
 * Ends the search for a link definition in a paragraph that is too long for one. Its parser reads the paragraph from
 * the start again at each line, and is the one that comes right after this observer in the list.
 */
function stopLinkReference(_cx: BlockContext, leaf: LeafBlock) {
  if (!leaf.content.startsWith("[")) return null;
  const observer = {
    nextLine(_cx: BlockContext, _line: Line, { content, parsers }: LeafBlock) {
      const reference = parsers.indexOf(observer) + 1;
      if (content.length > limits.definition) leaf.parsers = parsers.filter((_, i) => i !== reference);
      return false;
    },
    finish: () => false,
  };
  return observer;
}

/** A parser that asks for a table's delimiter row on the next line, kept away from one that starts with a sea of blanks. */
function withoutFarDelimiters(parser: BlockParser): BlockParser {
  return {
    ...parser,
    endLeaf: (cx, line, leaf) => !startsTooFarIn(cx.peekLine()) && parser.endLeaf?.(cx, line, leaf) === true,
  };
}

/** The tables of GFM, safe against the one quadratic pattern that the other guards cannot see. */
export const guardedTable: MarkdownConfig = {
  ...Table,
  parseBlock: (Table.parseBlock ?? []).map(withoutFarDelimiters),
};

/**
 * Keeps what the Markdown parser cannot take (quadratic time, or so much nesting that the stack overflows) as plain
 * text: see `limits`. To be configured after all other parsers, so that it comes before them.
 */
export const guard: MarkdownConfig = {
  parseBlock: [
    { name: "TooDeep", parse: skipDeep, before: "LinkReference" },
    { name: "TooLongReference", leaf: stopLinkReference, before: "LinkReference" },
  ],
  parseInline: [{ name: "TooMuch", parse: skipInline, before: "Escape" }],
};
