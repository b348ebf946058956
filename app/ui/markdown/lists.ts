import type { SyntaxNode } from "@lezer/common";
import { childrenOf } from "./source.ts";

const blankLine = /\n[ \t>]*\n/;

function isParted(siblings: readonly SyntaxNode[], text: string): boolean {
  return siblings.some((node, i) => {
    const before = siblings[i - 1];
    return before !== undefined && blankLine.test(text.slice(before.to, node.from));
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
