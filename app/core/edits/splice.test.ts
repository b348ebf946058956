import { describe, expect, it } from "vitest";
import { parseAgent } from "../document/parse.ts";
import { applyEdits } from "../text/edits.ts";
import { setDescription } from "./description.ts";

const put = (text: string, description: string): string =>
  applyEdits(text, setDescription(parseAgent(text), description));

describe("an edit inside a block scalar", () => {
  const text = "---\nname: a\ndescription: |-\n  one\n  two\n---\n";

  it.each([
    ["a blank line between two lines", "one\n\ntwo", "  one\n\n  two"],
    ["lines with blank ones among them", "one\n\nmore\n\n\ntwo", "  one\n\n  more\n\n\n  two"],
    ["a line at the end", "one\ntwo\n\nthree", "  one\n  two\n\n  three"],
    ["text in a line", "one more\ntwo", "  one more\n  two"],
  ])("%s: blank lines stay without blanks", (_, description, lines) => {
    expect(put(text, description)).toBe(`---\nname: a\ndescription: |-\n${lines}\n---\n`);
  });

  it("is one edit of the lines that it touches", () => {
    const edits = setDescription(parseAgent(text), "one\n\ntwo");
    expect(edits).toEqual([{ from: text.indexOf("one") + 3, to: text.indexOf("one") + 3, insert: "\n" }]);
  });

  it("keeps CRLF", () => {
    expect(put(text.replaceAll("\n", "\r\n"), "one\n\ntwo")).toContain("  one\r\n\r\n  two\r\n---");
  });
});
