import type { SyntaxNode } from "@lezer/common";
import { unescape } from "./entities.ts";
import { columnAt } from "./blocks.ts";

/** The text of a `FencedCode` or `CodeBlock` node, without fences and without the indentation that the fence has. */
export function codeOf(node: SyntaxNode, text: string, column: number): string {
  const parts = node.getChildren("CodeText");
  const written = parts.map(part => text.slice(part.from, part.to)).join("");
  // Without a closing fence, the empty line that a final line break leaves is part of the block.
  const isOpen = node.getChildren("CodeMark").length === 1;
  const code = isOpen ? written.replace(/\n$/, "") : written;
  const indent = node.name === "FencedCode" ? fenceIndent(parts, text, column) : 0;
  return indent > 0 ? code.replace(new RegExp(`^ {1,${indent}}`, "gm"), "") : code;
}

/** How much further in the fence stands than the lines of code may: these start where the block around them does. */
function fenceIndent(parts: readonly SyntaxNode[], text: string, column: number): number {
  const first = parts.find(part => text[part.from] !== "\n");
  return first === undefined ? 0 : column - columnAt(text, first.from);
}

/** The language that a fenced block names, the first word behind its fence; undefined where there is none. */
export function languageOf(node: SyntaxNode, text: string): string | undefined {
  const info = node.getChild("CodeInfo");
  return info === null ? undefined : unescape(text.slice(info.from, info.to)).split(/\s/, 1)[0];
}
