import { inflateRawSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readCorpus } from "../../testing/corpus.ts";
import { headerSize } from "./a1/header.ts";
import { decodeShare, encodeShare } from "./share.ts";

const unbroken = /^a2\.[A-Za-z0-9._-]*[A-Za-z0-9]$/;

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

test("real files come back as they were", async () => {
  for (const { path, text } of readCorpus().filter((_, at) => at % 12 === 0)) {
    const payload = await encodeShare(text);
    expect(payload, path).toMatch(unbroken);
    expect(await decodeShare(payload), path).toEqual({ ok: true, value: text });
  }
}, 60_000);

test("a text beyond what is mixed comes back as it was, and so does one that just fits", async () => {
  const line = (at: number): string => `- Rule ${at}: review the change ${at * at} and say why.\n`;
  const text = Array.from({ length: 3000 }, (_, at) => line(at)).join("");
  for (const size of [65_536, 65_537, text.length]) {
    const payload = await encodeShare(text.slice(0, size));
    expect(payload).toMatch(unbroken);
    expect(await decodeShare(payload)).toEqual({ ok: true, value: text.slice(0, size) });
  }
});

test("a file name goes along where there is one", async () => {
  const names = fc.oneof(
    fc.string({ unit: anyCharacter, minLength: 1, maxLength: 60 }),
    fc.constant("reviewer.md"),
  );
  await fc.assert(
    fc.asyncProperty(names, fileText, async (fileName, text) => {
      const isName = !Array.from(fileName).some(char => char < " " || "/\\\x7f".includes(char));
      const result = await decodeShare(await encodeShare(text, fileName));
      expect(result).toEqual({ ok: true, value: text, ...(isName && { fileName }) });
    }),
  );
});

test("a name that is too long for a file is left out", async () => {
  expect(await decodeShare(await encodeShare("x", "n".repeat(256)))).toEqual({ ok: true, value: "x" });
});

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
  const [payload, agent] = goldenA2[2];
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
  ["a3.AAAA", "unknown-version"],
  ["b17.AAAA", "unknown-version"],
  ["a1", "cut"],
  ["a1.", "cut"],
  ["a1.AAAA", "cut"],
  ["a1.~", "cut"],
  ["a1.~A", "damaged"],
  ["a2", "cut"],
  ["a2.", "cut"],
  ["a2.AAAA", "cut"],
  ["a2.~A", "damaged"],
])("%j is %s", async (payload, code) => {
  expect(await decodeShare(payload)).toMatchObject({ ok: false, code });
});

/** Links that went out: each version's stay readable for good. */
const goldenA1 = [
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

const goldenA2 = [
  ["a2.mLAAN-uAS", ""],
  ["a2.Vj6If90N_I-hpzt_m6Sy1IUXWTzXKrNkW6Mz31YwY", goldenA1[1][1]],
  [
    "a2.uwqGqCQ-wv_AA3L39oTBg0AfuRY_LNPRHmFhyByc1ldHUFyOxrKubGFJCm0jGugq3gaOyIHZbBKzRWRpqxsqg",
    goldenA1[2][1],
  ],
  [
    `a2.QIwgmF7J6a0rU7dkxDQAACAQxRRjAGe4_IWhg6trx1qu91X2lBg${"A".repeat(273)}8QQA`,
    "- Rule: say why.\n".repeat(5000),
  ],
] as const;

const golden = [...goldenA1, ...goldenA2];

test("a link with a file's name that went out opens for good", async () => {
  const payload = "a2.2I_BaMB9jTEah6TA-NVnEZd25mwvodPvTGzg";
  const opened = { ok: true, value: "---\nname: x\n---\n", fileName: "prüfer (1).md" };
  expect(await decodeShare(payload)).toEqual(opened);
});

test.each(goldenA2)(
  "what the newest version went out with is what it still writes (%#)",
  async (payload, text) => {
    expect(await encodeShare(text)).toBe(payload);
  },
);

test.each(golden)("the links that went out open for good (%#)", async (payload, text) => {
  expect(await decodeShare(payload)).toEqual({ ok: true, value: text });
});

test.each(goldenA1)(
  "behind the header, a link holds the text in deflate as Node reads it (%#)",
  (payload, text) => {
    const deflated = Buffer.from(payload.slice("a1.".length), "base64url").subarray(headerSize);
    expect(inflateRawSync(deflated).toString()).toBe(text);
  },
);
