import { lineEnd, nextLine } from "../text/lines.ts";
import { skipBlanks } from "./scalar.ts";

/** Where a value that spans lines may go on: `from` is the first character of a line, `to` its end; blank lines are skipped and counted. */
export interface Fold {
  readonly breaks: number;
  readonly from: number;
  readonly indent: number;
}

/** The fold behind the line that ends at `lineTo`; undefined when nothing but blank lines follows. */
export function foldAt(text: string, lineTo: number, limit: number): Fold | undefined {
  let breaks = 0;
  for (let at = nextLine(text, lineTo, limit); at < limit; at = nextLine(text, at, limit)) {
    breaks++;
    const to = lineEnd(text, at, limit);
    const from = skipBlanks(text, at, to);
    if (from < to) return { breaks, from, indent: from - at };
  }
  return undefined;
}

/** What a fold over so many line ends stands for. */
export const foldedText = (breaks: number): string => (breaks === 1 ? " " : "\n".repeat(breaks - 1));
