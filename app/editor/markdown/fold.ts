import { foldService, syntaxTree } from "@codemirror/language";
import type { EditorState, Extension } from "@codemirror/state";
import type { SyntaxNode } from "@lezer/common";
import type { Range } from "../../core/index.ts";

/** What folding `node` hides: all but its first line. */
export function foldAfterFirstLine(node: SyntaxNode, state: EditorState): Range {
  return { from: state.doc.lineAt(node.from).to, to: node.to };
}

const headingName = /^(?:ATX|Setext)Heading([1-6])$/;

/** The level of a heading's node, 1 to 6; 0 for every other node. */
export function headingLevel(name: string): number {
  return Number(headingName.exec(name)?.[1] ?? 0);
}

function headingOnLine(state: EditorState, from: number, to: number): SyntaxNode | null {
  let node: SyntaxNode | null = syntaxTree(state).resolveInner(to, -1);
  while (node !== null && node.from >= from && headingLevel(node.name) === 0) node = node.parent;
  return node !== null && node.from >= from ? node : null;
}

/** Where the section under `heading` ends: with the last block before the next heading of its level or above. */
function sectionEnd(heading: SyntaxNode): number {
  const level = headingLevel(heading.name);
  let last = heading;
  for (let next = heading.nextSibling; next !== null; next = next.nextSibling) {
    const nextLevel = headingLevel(next.name);
    if (nextLevel > 0 && nextLevel <= level) break;
    last = next;
  }
  return last.to;
}

function foldHeading(state: EditorState, lineFrom: number, lineTo: number): Range | null {
  const heading = headingOnLine(state, lineFrom, lineTo);
  if (heading === null) return null;
  const to = sectionEnd(heading);
  return to > heading.to ? { from: lineTo, to } : null;
}

/** Lets a heading fold what stands under it, up to the next heading of its level or above. */
export const headingFolding: Extension = foldService.of(foldHeading);
