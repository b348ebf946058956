import type { SyntaxNode } from "@lezer/common";
import { childrenOf } from "./source.ts";

const blankLine = /\n[ \t>]*\n/;

/** The end of what a block holds: inside a block quote, a list also covers the marks of empty lines behind it. */
function contentEnd(node: SyntaxNode): number {
  if (!node.name.includes("List")) return node.to;
  const last = childrenOf(node).findLast(child => child.name !== "QuoteMark");
  return last === undefined ? node.to : contentEnd(last);
}

function isParted(siblings: readonly SyntaxNode[], text: string): boolean {
  return siblings.some((node, i) => {
    const before = siblings[i - 1];
    return before !== undefined && blankLine.test(text.slice(contentEnd(before), node.from));
  });
}

/** Whether a list is loose: a blank line parts two of its items, or two blocks directly inside one item. */
export function isLoose(list: SyntaxNode, text: string): boolean {
  const items = list.getChildren("ListItem");
  const blocksOf = (item: SyntaxNode) => childrenOf(item).filter(child => child.type.is("Block"));
  return isParted(items, text) || items.some(item => isParted(blocksOf(item), text));
}

/** The number that an ordered list starts with. */
export function startOf(list: SyntaxNode, text: string): number {
  const mark = list.getChild("ListItem")?.getChild("ListMark");
  return mark ? parseInt(text.slice(mark.from, mark.to), 10) : 1;
}
