import { lineEnd, nextLine } from "../text/lines.ts";
import { foldedText } from "./fold.ts";
import { Collector, isBlank, unusual, type Scalar } from "./scalar.ts";

const blockHeader = /[|>](?:([+-])([1-9])?|([1-9])([+-])?)?(?=[ \t]*(?:$|\r?\n|[ \t]#))/y;

interface Header {
  readonly folded: boolean;
  readonly chomp: string;
  /** Columns of the content beyond the key's own, where the header says so. */
  readonly indent: number | undefined;
  readonly to: number;
}

function headerAt(text: string, at: number): Header | undefined {
  blockHeader.lastIndex = at;
  const match = blockHeader.exec(text);
  if (match === null) return undefined;
  const digit = match[2] ?? match[3];
  return {
    folded: text.charCodeAt(at) === 62,
    chomp: match[1] ?? match[4] ?? "",
    indent: digit === undefined ? undefined : Number(digit),
    to: at + match[0].length,
  };
}

/** Reads a block scalar whose `|` or `>` stands at `at`. `end` is where the next key begins: kept line ends run up to it. */
export function readBlock(
  text: string,
  at: number,
  to: number,
  end: number,
  indent: number,
): Scalar | undefined {
  const header = headerAt(text, at);
  if (header === undefined) return undefined;
  const contentFrom = nextLine(text, at, to);
  if (contentFrom >= to) return undefined;
  const columns = header.indent === undefined ? detectIndent(text, contentFrom, to) : indent + header.indent;
  if (columns === undefined || columns <= indent) return undefined;
  const collector = new Collector();
  const lines = blockLines(text, contentFrom, to, columns);
  if (lines === undefined) return undefined;
  if (header.chomp === "+" && text.slice(to, end).trim() !== "") return undefined;
  joinLines(text, lines, header.folded, contentFrom, collector);
  chomp(text, header.chomp, to, end, collector);
  const style = header.folded ? "folded" : "literal";
  return {
    text: collector.text,
    style,
    segments: collector.segments,
    from: at,
    to: header.chomp === "+" ? lineBefore(text, end, to) : to,
  };
}

/** The end of the line before `at`: kept blank lines belong to the value, the line end of the last one does not. */
function lineBefore(text: string, at: number, least: number): number {
  if (text.charCodeAt(at - 1) !== 10) return Math.max(at, least);
  return Math.max(text.charCodeAt(at - 2) === 13 ? at - 2 : at - 1, least);
}

function detectIndent(text: string, from: number, to: number): number | undefined {
  let deepest = 0;
  for (let at = from; at < to; at = nextLine(text, at, to)) {
    const end = lineEnd(text, at, to);
    let first = at;
    while (first < end && text.charCodeAt(first) === 32) first++;
    if (first < end) return text.charCodeAt(first) === 9 || first - at < deepest ? undefined : first - at;
    deepest = Math.max(deepest, first - at);
  }
  return undefined;
}

interface BlockLine {
  readonly from: number;
  readonly to: number;
}

function blockLines(
  text: string,
  from: number,
  to: number,
  columns: number,
): readonly BlockLine[] | undefined {
  const lines: BlockLine[] = [];
  for (let at = from; at < to; at = nextLine(text, at, to)) {
    const end = lineEnd(text, at, to);
    let first = at;
    while (first < end && first - at < columns && text.charCodeAt(first) === 32) first++;
    if (first < end && first - at < columns) return undefined;
    if (unusual.test(text.slice(first, end).replaceAll("\t", " "))) return undefined;
    lines.push({ from: first, to: end });
  }
  return lines;
}

function joinLines(
  text: string,
  lines: readonly BlockLine[],
  folded: boolean,
  contentFrom: number,
  collector: Collector,
): void {
  let breaks = 0;
  let last = contentFrom;
  let isFirst = true;
  let wasIndented = false;
  for (const line of lines) {
    if (line.from === line.to) {
      breaks++;
      continue;
    }
    const isIndented = isBlank(text.charCodeAt(line.from));
    const joinsLines = folded && !isIndented && !wasIndented;
    const separator = isFirst
      ? "\n".repeat(breaks)
      : joinsLines
        ? foldedText(breaks + 1)
        : "\n".repeat(breaks + 1);
    collector.add(separator, last, line.from);
    collector.add(text.slice(line.from, line.to), line.from, line.to);
    last = line.to;
    breaks = 0;
    isFirst = false;
    wasIndented = isIndented;
  }
}

/** Adds the line ends that the header keeps: none for `-`, one as a rule, all of them for `+`. */
function chomp(text: string, sign: string, to: number, end: number, collector: Collector): void {
  if (sign === "-") return;
  if (sign === "") {
    collector.add("\n", to, to);
    return;
  }
  let breaks = 0;
  for (let at = to; at < end; at = nextLine(text, at, end)) breaks++;
  collector.add("\n".repeat(breaks), to, end);
}
