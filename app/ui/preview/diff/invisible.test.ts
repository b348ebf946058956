import { describe, expect, it } from "vitest";
import { compareTexts } from "./compare.ts";

function notesOf(before: string, after: string): readonly string[] {
  const comparison = compareTexts(before, after);
  return comparison.kind === "rows" ? comparison.notes : [];
}

describe("differences that can't be seen", () => {
  it.each([
    ["a mark that came", "a\n", "\uFEFFa\n", ["A byte order mark was put before the first line."]],
    ["a mark that went", "\uFEFFa\n", "a\n", ["The byte order mark before the first line was removed."]],
    ["other line ends", "a\r\nb\r\n", "a\nb\n", ["Line ends: CRLF before, LF now."]],
    ["mixed line ends made one", "a\r\nb\n", "a\nb\n", ["Line ends: mixed before, LF now."]],
    ["other mixed line ends", "a\r\nb\n", "a\nb\r\n", ["Line ends are mixed, and some have changed."]],
    ["a final newline that came", "a\nb", "a\nb\n", ["The file now ends with a newline."]],
    ["a final newline that went", "a\nb\n", "a\nb", ["The file no longer ends with a newline."]],
    ["blanks at the end", "a  \nb\nc\t\n", "a\nb\nc\n", ["2 lines differ only in blanks at the end."]],
    ["a tab for blanks", "a\n  b\n", "a\n\tb\n", ["1 line differs only in blanks or invisible characters."]],
    [
      "a letter of no width",
      "a\nb\u200bc\n",
      "a\nbc\n",
      ["1 line differs only in blanks or invisible characters."],
    ],
    ["words", "a\nb\n", "a\nc\n", []],
    ["a blank between words", "a\nbc\n", "a\nb c\n", []],
  ])("are named in words: %s", (_name, before, after, notes) => {
    expect(notesOf(before, after)).toEqual(notes);
  });
});
