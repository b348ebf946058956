import { inflateRawSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readCorpus } from "../../testing/corpus.ts";
import { headerSize } from "./header.ts";
import { decodeShare, encodeShare } from "./share.ts";

const unbroken = /^a1\.[A-Za-z0-9._-]*[A-Za-z0-9]$/;

const anyCharacter = fc
  .oneof(fc.nat({ max: 0xd7ff }), fc.integer({ min: 0xe000, max: 0x10ffff }))
  .map(codePoint => String.fromCodePoint(codePoint));

/** Texts as files hold them, well-formed or not in everything but their surrogates. */
const fileText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "\ufeff",
        "---\n",
        "---\r\n",
        "\r",
        "\n",
        "\0",
        "name: x",
        "a: b: c",
        "\u2028",
        "\\n",
        "\t",
      ),
      fc.string({ unit: anyCharacter }),
      fc.string({ unit: "grapheme" }),
    ),
  )
  .map(parts => parts.join(""));

test("any text comes back as it was, in characters that nothing breaks", async () => {
  await fc.assert(
    fc.asyncProperty(fileText, async text => {
      const payload = await encodeShare(text);
      expect(payload).toMatch(unbroken);
      expect(await decodeShare(payload)).toEqual({ ok: true, value: text });
    }),
    { numRuns: 300 },
  );
});

test("64 KB without any repetition come back as they were", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ minLength: 65_536, maxLength: 65_536, size: "max" }), async bytes => {
      const text = Buffer.from(bytes).toString("latin1");
      expect(await decodeShare(await encodeShare(text))).toEqual({ ok: true, value: text });
    }),
    { numRuns: 3 },
  );
});

test("every real file comes back as it was", async () => {
  for (const { path, text } of readCorpus()) {
    const payload = await encodeShare(text);
    expect(payload, path).toMatch(unbroken);
    expect(await decodeShare(payload), path).toEqual({ ok: true, value: text });
  }
}, 60_000);

test("lone surrogates become U+FFFD, as in any UTF-8 file", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 0xd7f0, max: 0xe010 })), async units => {
      const text = String.fromCharCode(...units);
      expect(await decodeShare(await encodeShare(text))).toEqual({
        ok: true,
        value: Buffer.from(text).toString(),
      });
    }),
  );
});

test("a payload opens however a chat tool hands it on", async () => {
  const [payload, agent] = golden[2];
  const escaped = payload.replace(/[._-]/g, mark => `%${mark.charCodeAt(0).toString(16)}`);
  const received = [
    `#${payload}`,
    escaped,
    `#${payload})`,
    ...Array.from("().>*,\"'] \n", tail => payload + tail),
  ];
  for (const one of received) expect(await decodeShare(one)).toEqual({ ok: true, value: agent });
});

test.each([
  ["", "not-a-link"],
  ["#", "not-a-link"],
  ["top", "not-a-link"],
  ["h1", "not-a-link"],
  ["section.2", "not-a-link"],
  ["constructor.x", "not-a-link"],
  ["__proto__", "not-a-link"],
  ["A1.AAAA", "not-a-link"],
  ["a2.AAAA", "unknown-version"],
  ["b17.AAAA", "unknown-version"],
  ["a1", "cut"],
  ["a1.", "cut"],
  ["a1.AAAA", "cut"],
  ["a1.~", "cut"],
  ["a1.~A", "damaged"],
])("%j is %s", async (payload, code) => {
  expect(await decodeShare(payload)).toMatchObject({ ok: false, code });
});

/** Links that went out: each version's stay readable for good. */
const golden = [
  ["a1.AAAAAAACAAAAAAMA", ""],
  [
    "a1.AACNAABuaflJGC2MOw7CMBBE-z3FHID1AXIBOgo6ShNPkpX8idYGro8SpZyn90ZVpcbCCc6v8UeXxD677cNanfA8aUfEvMW6Em8uzQkbsI5CX5mCjNZyP-SYbrg7d1FVkVf7XLdX3QMesRBjIxbLRKzpHNkqg_wB",
    "---\nname: reviewer\ndescription: Reviews a change before it is merged.\ntools: Read, Grep\n---\n\nYou review changes. Name the file and the line.\n",
  ],
  [
    "a1.AABlAABnVF6QQ3u_e7-uri4vV15ibqqVQkHR4T1pqUW8XCmpxclFmQUlmfl5VgqhxakK5RmpeVYKh5cc3nZ4j8LT9SufzV-q8GH-lN6YPJvUisTcgpxUO14usEmcpcWpRVYKShmZSgqPGlYopOalAAA",
    '\ufeff---\r\nname: prüfer\r\ndescription: Use when: äöü 審查 🔍\\n<example>\r\n---\r\n\tuser: "hi" \u2028 end',
  ],
] as const;

test.each(golden)("the links that went out open for good (%#)", async (payload, text) => {
  expect(await decodeShare(payload)).toEqual({ ok: true, value: text });
});

test.each(golden)(
  "behind the header, a link holds the text in deflate as Node reads it (%#)",
  (payload, text) => {
    const deflated = Buffer.from(payload.slice("a1.".length), "base64url").subarray(headerSize);
    expect(inflateRawSync(deflated).toString()).toBe(text);
  },
);
