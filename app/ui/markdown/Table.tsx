import type { SyntaxNode } from "@lezer/common";
import { inline, type InlineContext } from "./inline.tsx";
import { type Alignment, alignmentsOf, cellsOf } from "./tables.ts";

interface RowProps {
  readonly row: SyntaxNode;
  readonly cx: InlineContext;
  readonly alignments: readonly Alignment[];
  readonly heading?: boolean;
}

function Row({ row, cx, alignments, heading = false }: RowProps) {
  const Cell = heading ? "th" : "td";
  return (
    <tr data-from={row.from}>
      {cellsOf(row, alignments.length).map((cell, i) => (
        <Cell key={i} data-align={alignments[i]} scope={heading ? "col" : undefined}>
          {cell && inline(cell, { ...cx, inCell: true })}
        </Cell>
      ))}
    </tr>
  );
}

/** What a table is called where it is announced: the names of its columns. */
function labelOf(header: SyntaxNode, text: string): string {
  const names = cellsOf(header).flatMap(cell =>
    cell ? [text.slice(cell.from, cell.to).replace(/[*`]/g, "")] : [],
  );
  return names.length > 0 ? `Table: ${names.join(", ")}` : "Table";
}

/** A `Table` node in a region of its own, which scrolls sideways where the table is wider than the preview. */
export function Table({
  node,
  cx,
  from,
}: {
  readonly node: SyntaxNode;
  readonly cx: InlineContext;
  readonly from?: number | undefined;
}) {
  const alignments = alignmentsOf(node, cx.text);
  const header = node.getChild("TableHeader");
  const rows = node.getChildren("TableRow");
  return (
    <div
      className="md-table"
      role="region"
      aria-label={header ? labelOf(header, cx.text) : "Table"}
      tabIndex={0}
      data-from={from}
    >
      <table>
        <thead>{header && <Row row={header} cx={cx} alignments={alignments} heading />}</thead>
        <tbody>
          {rows.map(row => (
            <Row key={row.from} row={row} cx={cx} alignments={alignments} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
