import type { SyntaxNode } from "@lezer/common";

/** The children of a node, in order. */
export function childrenOf(node: SyntaxNode): readonly SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) children.push(child);
  return children;
}

/**
 * The text of `from`…`to` inside `node`, without the marks of the block quotes around it, which stand in the tree
 * wherever a line of it begins.
 */
export function textBetween(text: string, node: SyntaxNode, from: number, to: number): string {
  const marks = node.getChildren("QuoteMark").filter(mark => mark.from >= from && mark.to <= to);
  const starts = [from, ...marks.map(mark => mark.to)];
  return starts.map((start, i) => text.slice(start, marks[i]?.from ?? to)).join("");
}

/** The text of `node`, without the marks of the block quotes around it. */
export function textOf(text: string, node: SyntaxNode): string {
  return textBetween(text, node, node.from, node.to);
}
