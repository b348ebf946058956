import type { SyntaxNode } from "@lezer/common";
import { childrenOf } from "./source.ts";

/** How a column of a table is aligned; undefined where its delimiter has no colon. */
export type Alignment = "left" | "center" | "right" | undefined;

/** The cells of a row in order; undefined for an empty one, which has no node. */
export function cellsOf(row: SyntaxNode): readonly (SyntaxNode | undefined)[] {
  const cells: (SyntaxNode | undefined)[] = [];
  let cell: SyntaxNode | undefined;
  let atStart = true;
  for (const child of childrenOf(row)) {
    if (child.name === "TableCell") cell = child;
    if (child.name !== "TableDelimiter") continue;
    if (cell !== undefined || !atStart) cells.push(cell);
    cell = undefined;
    atStart = false;
  }
  return cell === undefined ? cells : [...cells, cell];
}

function alignmentOf(delimiter: string): Alignment {
  const starts = delimiter.startsWith(":");
  if (delimiter.endsWith(":")) return starts ? "center" : "right";
  return starts ? "left" : undefined;
}

/** The alignment of each column of a `Table` node, by its delimiter row. */
export function alignmentsOf(table: SyntaxNode, text: string): readonly Alignment[] {
  const row = table.getChild("TableDelimiter");
  if (row === null) return [];
  const delimiters = text.slice(row.from, row.to).match(/:?-+:?/g);
  return (delimiters ?? []).map(alignmentOf);
}
