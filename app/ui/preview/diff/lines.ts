/** What ends a line; "" for a last line that nothing ends. */
export type LineEnd = "\n" | "\r\n" | "\r" | "";

export interface TextLine {
  readonly text: string;
  readonly end: LineEnd;
}

/** A file's text taken apart. */
export interface TextLines {
  readonly hasMark: boolean;
  /** Every line; a final line end opens no further one, and the empty text has none. */
  readonly lines: readonly TextLine[];
}

/** Lines that were taken out at one place, and those that were put in there. */
export interface Replacement {
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

const byteOrderMark = "\uFEFF";
const lineEnd = /\r\n?|\n/g;

/** Cuts a text at every `\n`, `\r\n` and lone `\r`, as the editor does. Mark, texts and ends joined are the text again. */
export function readLines(text: string): TextLines {
  const hasMark = text.startsWith(byteOrderMark);
  const lines: TextLine[] = [];
  let from = hasMark ? 1 : 0;
  for (const { index, 0: end } of text.matchAll(lineEnd)) {
    if (!isLineEnd(end)) continue;
    lines.push({ text: text.slice(from, index), end });
    from = index + end.length;
  }
  if (from < text.length) lines.push({ text: text.slice(from), end: "" });
  return { hasMark, lines };
}

/** How the lines of a file end, in words: `LF`, `CRLF`, `mixed`; "" where no line ends. */
export function lineEndName(lines: readonly TextLine[]): string {
  const [first = "", ...others] = new Set(lines.map(({ end }) => end).filter(end => end !== ""));
  return others.length > 0 ? "mixed" : names[first];
}

const names: Readonly<Record<LineEnd, string>> = { "\n": "LF", "\r\n": "CRLF", "\r": "CR", "": "" };

const isLineEnd = (text: string): text is LineEnd => Object.hasOwn(names, text);
