import fc from "fast-check";
import { micromark } from "micromark";
import { expect, test } from "vitest";
import { decodeEntity, unescape } from "./entities.ts";
import { entityTable } from "./entityTable.ts";
import { readHtml, textContent } from "./testing/html.ts";

test.each([
  ["&amp;", "&"],
  ["&lt;", "<"],
  ["&nbsp;", "\u00a0"],
  ["&yuml;", "ÿ"],
  ["&mdash;", "—"],
  ["&lbrace;", "{"],
  ["&#38;", "&"],
  ["&#x1F600;", "😀"],
  ["&#X41;", "A"],
  ["&#0;", "\uFFFD"],
  ["&#xD800;", "\uFFFD"],
  ["&#x110000;", "\uFFFD"],
  ["&#12345678;", "&#12345678;"],
  ["&AMPLE;", "&AMPLE;"],
  ["&constructor;", "&constructor;"],
])("%s is %j", (entity, expected) => {
  expect(decodeEntity(entity)).toBe(expected);
});

test("every name of the table stands for what HTML says", () => {
  const shown = (entity: string) => textContent(readHtml(micromark(`a${entity}b`)));
  for (const [name, char] of entityTable) expect(shown(`&${name};`), name).toBe(`a${char}b`);
});

test("a text without backslash and ampersand stays as it is", () => {
  fc.assert(
    fc.property(fc.string(), text => {
      const plain = text.replace(/[\\&]/g, "");
      expect(unescape(plain)).toBe(plain);
    }),
  );
});

test("escapes and entities of an address are resolved once", () => {
  expect(unescape("\\&amp; &amp;lt; \\a \\\\")).toBe("&amp; &lt; \\a \\");
});
