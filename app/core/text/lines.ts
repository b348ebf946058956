export type Newline = "\n" | "\r\n";

/** The line end that a text uses: that of its first line, `\n` where there is no line end at all. */
export function newlineOf(text: string): Newline {
  const at = text.indexOf("\n");
  return at > 0 && text.charCodeAt(at - 1) === 13 ? "\r\n" : "\n";
}

/** The text with every line end written as `newline`; a lone carriage return is no line end and stays. */
export function withNewline(text: string, newline: Newline): string {
  return newline === "\n" && !text.includes("\r\n") ? text : text.replace(/\r?\n/g, newline);
}

/** The offset where the line that holds `at` ends, before its `\n` or `\r\n`; at most `limit`. */
export function lineEnd(text: string, at: number, limit: number): number {
  const feed = text.indexOf("\n", at);
  if (feed < 0 || feed >= limit) return limit;
  return feed > at && text.charCodeAt(feed - 1) === 13 ? feed - 1 : feed;
}

/** The offset where the line after the one that holds `at` begins; at most `limit`. */
export function nextLine(text: string, at: number, limit: number): number {
  const feed = text.indexOf("\n", at);
  return feed < 0 || feed >= limit ? limit : feed + 1;
}
