/** What one line of block YAML is made of, as columns; a line of other text has neither dashes nor key. */
export interface YamlLine {
  /** Columns before the first dash or character. */
  readonly indent: number;
  /** The columns of the dashes that open list entries. */
  readonly dashes: readonly number[];
  /** The column behind indentation and dashes. */
  readonly column: number;
  readonly key?: string;
  /** The column of the key's end, without its quote. */
  readonly keyTo?: number;
  /** The column behind the key's colon. */
  readonly colonTo?: number;
}

const head = /^( *)((?:- +)*)(?:(["']?)([\w$.-]+)\3[ \t]*:(?=\s|$))?/;

/** Reads a line of front matter. Never fails. */
export function readLine(text: string): YamlLine {
  const [all = "", blanks = "", marks = "", quote = "", key] = head.exec(text) ?? [];
  const column = blanks.length + marks.length;
  const dashes = Array.from(marks.matchAll(/-/g), ({ index }) => blanks.length + index);
  const line = { indent: blanks.length, dashes, column };
  if (key === undefined) return line;
  return { ...line, key, keyTo: column + quote.length + key.length, colonTo: all.length };
}
