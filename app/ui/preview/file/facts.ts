import { encodeFile } from "../../../core/index.ts";
import { lineEndName, readLines } from "../diff/lines.ts";

/** What a file's text does not show about itself, each in a few words: `214 lines`, `7.1 KB`, `CRLF`, `no final newline`. */
export function fileFacts(text: string): readonly string[] {
  const { hasMark, lines } = readLines(text);
  const ends = lineEndName(lines);
  return [
    lines.length === 1 ? "1 line" : `${lines.length.toLocaleString("en")} lines`,
    sizeInWords(encodeFile(text).length),
    ends === "mixed" ? "mixed line ends" : ends,
    hasMark ? "byte order mark" : "",
    lines.at(-1)?.end === "" ? "no final newline" : "",
  ].filter(fact => fact !== "");
}

/** A size in bytes for people: `812 bytes`, `7.1 KB`. */
export function sizeInWords(bytes: number): string {
  if (bytes < 1024) return bytes === 1 ? "1 byte" : `${bytes} bytes`;
  const kilobytes = bytes / 1024;
  return kilobytes < 1024 ? `${kilobytes.toFixed(1)} KB` : `${(kilobytes / 1024).toFixed(1)} MB`;
}
