import { describe, expect, it } from "vitest";
import { fileFacts, sizeInWords } from "./facts.ts";

describe("what a file does not show about itself", () => {
  it.each([
    ["", ["0 lines", "0 bytes"]],
    ["a", ["1 line", "1 byte", "no final newline"]],
    ["a\nb\n", ["2 lines", "4 bytes", "LF"]],
    ["\uFEFFé\r\n", ["1 line", "7 bytes", "CRLF", "byte order mark"]],
    ["a\r\nb\nc", ["3 lines", "6 bytes", "mixed line ends", "no final newline"]],
  ])("%j: %j", (text, facts) => {
    expect(fileFacts(text)).toEqual(facts);
  });

  it("gives sizes in the unit that reads best", () => {
    expect([1023, 1024, 7270, 1024 * 1024 * 3].map(sizeInWords)).toEqual([
      "1023 bytes",
      "1.0 KB",
      "7.1 KB",
      "3.0 MB",
    ]);
  });
});
