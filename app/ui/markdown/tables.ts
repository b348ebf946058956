import type { SyntaxNode } from "@lezer/common";
import { childrenOf } from "./source.ts";

/** How a column of a table is aligned; undefined where its delimiter has no colon. */
export type Alignment = "left" | "center" | "right" | undefined;

/** A cell's node, or undefined for an empty cell, which has none. */
export type Cell = SyntaxNode | undefined;

/** Rows are filled up to this width; a wide header over many short rows would make more cells than a page can hold. */
const widest = 50;

/** The cells of a row in order, at least as many as a table of `columns` columns has. */
export function cellsOf(row: SyntaxNode, columns = 0): readonly Cell[] {
  const cells = writtenCells(row);
  const missing = Math.max(0, Math.min(columns, widest) - cells.length);
  return [...cells, ...Array<Cell>(missing).fill(undefined)];
}

function writtenCells(row: SyntaxNode): readonly Cell[] {
  const cells: Cell[] = [];
  let cell: Cell;
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
