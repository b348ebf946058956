import fc from "fast-check";
import { expect, test } from "vitest";
import { encodeBase64url, readBase64url } from "./base64url.ts";

const anyUnit = fc.nat({ max: 0xffff }).map(unit => String.fromCharCode(unit));
const alphabetText = fc.stringMatching(/^[A-Za-z0-9_-]{0,40}$/);
const legalPrefix = (text: string) => /^[A-Za-z0-9_-]*/.exec(text)?.[0] ?? "";

test("bytes are written as Node writes them", () => {
  fc.assert(
    fc.property(fc.uint8Array(), bytes => {
      expect(encodeBase64url(bytes)).toBe(Buffer.from(bytes).toString("base64url"));
    }),
  );
});

test("what was written reads back, and exactly", () => {
  fc.assert(
    fc.property(fc.uint8Array(), bytes => {
      const reading = readBase64url(encodeBase64url(bytes));
      expect(Buffer.from(bytes).equals(reading.bytes)).toBe(true);
      expect(reading).toMatchObject({ legal: true, exact: true });
    }),
  );
});

test("a text is exact when its bytes encode to it again, and only then", () => {
  fc.assert(
    fc.property(fc.oneof(alphabetText, fc.string()), text => {
      const { bytes, exact } = readBase64url(text);
      expect(exact).toBe(encodeBase64url(bytes) === text);
    }),
    { numRuns: 500 },
  );
});

test("any text gives the whole bytes before its first illegal character", () => {
  fc.assert(
    fc.property(fc.oneof(alphabetText, fc.string({ unit: anyUnit })), text => {
      const { bytes, legal } = readBase64url(text);
      expect(Buffer.from(legalPrefix(text), "base64url").equals(bytes)).toBe(true);
      expect(legal).toBe(legalPrefix(text) === text);
    }),
    { numRuns: 500 },
  );
});

test.each([
  ["a lone last character", "AAAAA"],
  ["stray bits behind one byte", "AB"],
  ["stray bits behind two bytes", "AAB"],
  ["padding", "AA=="],
  ["the digits of plain base64", "++//"],
  ["a letter that is no ASCII", "AAÄA"],
])("%s is not exact", (_name, text) => {
  expect(readBase64url(text).exact).toBe(false);
});
