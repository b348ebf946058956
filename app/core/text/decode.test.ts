import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCorpus } from "../../testing/corpus.ts";
import { sharedFolder } from "../../testing/shared.ts";
import { decodeFile, encodeFile, maxFileBytes } from "./decode.ts";

const agent = "---\nname: größe-checker\ndescription: Prüft 尺寸 🙂\n---\nYou check sizes.\n";
const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, char => char.charCodeAt(0));
const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
};

function codeOf(file: Uint8Array): string {
  const read = decodeFile(file);
  return read.ok ? "ok" : read.code;
}

/** Buffer's own comparison: the runner's takes a second for ten files. */
function comesBackTheSame(file: Uint8Array): boolean {
  const read = decodeFile(file);
  return read.ok && Buffer.compare(encodeFile(read.value), file) === 0;
}

describe("decodeFile", () => {
  it("gives valid UTF-8 back as the same bytes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.boolean(), (text, mark) => {
        expect(comesBackTheSame(encodeFile((mark ? "\uFEFF" : "") + text))).toBe(true);
      }),
    );
  });

  it("gives every real file back as the same bytes", () => {
    for (const { path } of readCorpus()) {
      expect(comesBackTheSame(readFileSync(join(sharedFolder, "corpus/files", path))), path).toBe(true);
    }
  });

  it("never throws, and what it accepts comes back as the same bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), file => {
        const read = decodeFile(file);
        if (read.ok) expect(encodeFile(read.value)).toEqual(file);
        else expect(read.message).toMatch(/^This .*\.$/);
      }),
    );
  });

  it("keeps a byte order mark in the text", () => {
    expect(decodeFile(bytes(0xef, 0xbb, 0xbf, 0x61))).toEqual({ ok: true, value: "\uFEFFa" });
  });

  it("knows UTF-16 of either byte order, with a mark and without", () => {
    for (const littleEndian of [true, false]) {
      expect(codeOf(utf16("\uFEFF" + agent, littleEndian))).toBe("utf-16");
      expect(codeOf(utf16(agent, littleEndian))).toBe("utf-16");
      expect(codeOf(utf16("\uFEFF", littleEndian))).toBe("utf-16");
    }
  });

  it("allows a few NUL characters in text", () => {
    for (const text of [
      "\0",
      `${agent}\0${agent}`,
      "\0".repeat(16),
      "prompt text ".repeat(1000) + "\0".repeat(100),
    ])
      expect(decodeFile(encodeFile(text))).toEqual({ ok: true, value: text });
  });

  it("takes many NUL characters for a binary file", () => {
    expect(codeOf(encodeFile("ab\0\0\0c".repeat(50)))).toBe("binary");
  });

  it("takes older encodings for text that is not UTF-8", () => {
    for (const file of [
      latin1("name: größe\n"),
      latin1("\x93quoted\x94"),
      bytes(0xc3),
      bytes(0xed, 0xa0, 0x80),
    ])
      expect(codeOf(file)).toBe("not-utf-8");
  });

  it("takes broken UTF-8 with NULs or many control characters for a binary file", () => {
    expect(codeOf(bytes(0xff, 0, 1, 2))).toBe("binary");
    expect(codeOf(bytes(0xff, 1, 2, 3))).toBe("binary");
  });

  it.each([
    ["a PNG image", bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
    ["a JPEG image", bytes(0xff, 0xd8, 0xff, 0xe0)],
    ["a GIF image", latin1("GIF89a\x01")],
    ["a PDF document", latin1("%PDF-1.7\n")],
    ["a zip or Office archive", latin1("PK\x03\x04\x14")],
    ["a gzip archive", bytes(0x1f, 0x8b, 8)],
  ])("names %s", (kind, file) => {
    const read = decodeFile(file);
    expect(read).toMatchObject({ ok: false, code: "binary" });
    if (!read.ok) expect(read.message).toContain(kind);
  });

  it("accepts 2 MiB and not one byte more", () => {
    const file = new Uint8Array(maxFileBytes + 1).fill(0x61);
    expect(codeOf(file)).toBe("too-large");
    expect(codeOf(file.subarray(1))).toBe("ok");
  });
});
