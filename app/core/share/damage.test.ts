import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { a1Payload, encodeA1 } from "../../testing/links.ts";
import { compress } from "./a2/codec.ts";
import { writeFrame } from "./a2/frame.ts";
import { encodeBase64url } from "./base64url.ts";
import { crc32 } from "./crc32.ts";
import { maxPayloadLength, maxTextBytes } from "./limits.ts";
import type { ShareResult } from "./problems.ts";
import { decodeShare, encodeShare } from "./share.ts";

const alphabet = Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");
const agent = `\ufeff---\r\nname: prüfer\r\ndescription: Use when: 審查 🔍 of a change\r\n---\r\n\r\n${proseOf(10)}`;

/** How each version writes its links; the older ones as they did. */
const writers = { a1: encodeA1, a2: encodeShare };

describe.each(Object.entries(writers))("version %s", (_version, encode) => {
  test.each(["", "name: x", agent])("no change of one character opens as another text (%#)", async text => {
    const payload = await encode(text);
    for (const wrong of oneCharacterChanges(payload)) {
      const result = await decodeShare(wrong);
      expect(result.ok ? result.value : text, wrong).toBe(text);
    }
  });

  test.each(["name: x", agent])(
    "every beginning of a link is cut, and gives a beginning of the text (%#)",
    async text => {
      const payload = await encode(text);
      for (let size = "a0".length; size < payload.length; size++) {
        const result = await decodeShare(payload.slice(0, size));
        expectRefused(result, `${size}`);
        if (result.ok) continue;
        expect(result.code).toBe("cut");
        expect(text.startsWith(result.partial ?? "")).toBe(true);
      }
    },
  );

  test("half a link gives nearly half of the text, and says how much is missing", async () => {
    const text = Array.from({ length: 500 }, (_, i) => `${Math.sin(i)}\n`).join("");
    const payload = await encode(text);
    const result = await decodeShare(payload.slice(0, payload.length / 2));
    if (result.ok) expect.unreachable();
    const missing = Math.round(100 - ((result.partial ?? "").length / text.length) * 100);
    expect(missing).toBeGreaterThan(40);
    expect(missing).toBeLessThan(60);
    expect(result.message).toContain(`the last ${missing} %`);
  });

  test("a cut within a character leaves no half of it", async () => {
    const text =
      "🔍審é".repeat(3) +
      Array.from({ length: 300 }, (_, i) => String.fromCodePoint(0x1f300 + ((i * 7919) % 700))).join("");
    const payload = await encode(text);
    for (let size = 20; size < payload.length; size += 7) {
      const result = await decodeShare(payload.slice(0, size));
      expect(result.ok ? "" : (result.partial ?? "")).not.toContain("\ufffd");
    }
  });

  test("a damaged link keeps what stands before the damage", async () => {
    const payload = await encode(agent);
    const at = Math.floor(payload.length * 0.7);
    const result = await decodeShare(`${payload.slice(0, at)}%%%${payload.slice(at + 3)}`);
    if (result.ok) expect.unreachable();
    expect(result.code).toBe("damaged");
    expect(agent.startsWith(result.partial ?? "")).toBe(true);
    expect((result.partial ?? "").length).toBeGreaterThan(agent.length / 3);
  });
});

test("a link is only called cut when nothing else is the matter with it", async () => {
  const text = Buffer.from(agent);
  const deflated = deflateRawSync(text);
  const half = deflated.subarray(0, deflated.length / 2);
  const whole = { textBytes: text.length, deflatedBytes: deflated.length };
  const links: [string, string][] = [
    ["cut", a1Payload(half, whole)],
    ["damaged", a1Payload(half, { ...whole, deflatedBytes: half.length })],
    ["damaged", a1Payload(half, { ...whole, textBytes: 1 })],
    ["damaged", a1Payload(Uint8Array.of(0xff), whole)],
  ];
  for (const [code, payload] of links) expect(await decodeShare(payload)).toMatchObject({ code });
});

test("a header that states a wrong length leaves the text whole", async () => {
  const text = Buffer.from(agent);
  const deflated = deflateRawSync(text);
  for (const deflatedBytes of [0, 20, deflated.length - 1, deflated.length + 1, 2 ** 24 - 1]) {
    const payload = a1Payload(deflated, { textBytes: text.length, deflatedBytes, checksum: crc32(text) });
    expect(await decodeShare(payload)).toMatchObject({ code: "damaged", partial: agent });
  }
});

test("words stuck to a link leave its text whole, and the message says so", async () => {
  const payload = await encodeShare(agent);
  for (const tail of ["AAAA", "and", "?utm=1", "B", "%E2%80%A6more"]) {
    const result = await decodeShare(payload + tail);
    expect(result).toMatchObject({ ok: false, code: "damaged", partial: agent });
    expect(result.ok ? "" : result.message).toContain("text is whole");
  }
});

test("a file's name is no part of the text, however the link was cut or changed", async () => {
  const payload = await encodeShare(agent, "a-rather-long-name-of-a-file.md");
  for (let size = "a2.".length; size < payload.length; size++) {
    const result = await decodeShare(payload.slice(0, size));
    expect(agent.startsWith(result.ok ? result.value : (result.partial ?? ""))).toBe(true);
  }
  for (const wrong of oneCharacterChanges(payload.slice(0, 12))) {
    const result = await decodeShare(wrong + payload.slice(12));
    if (!result.ok && result.message.includes("text is whole")) expect(result.partial, wrong).toBe(agent);
  }
});

test("zeros prove nothing", async () => {
  for (const zeros of ["a1.AAAAAAAAAAAAAAAA", "a2.AAAAAAAAA", "a2.AAAAAAAAAAAA"])
    expect(await decodeShare(zeros)).toMatchObject({ ok: false });
});

test("a name that no file can have is left out of a link that was made to have it", async () => {
  for (const name of ["../lake.md", "a\nb", "n".repeat(5000)]) {
    const content = Buffer.from(`${name}\0pond`);
    const header = { contentBytes: content.length, hasName: true, checksum: crc32(content) & 0x3fffffff };
    const payload = `a2.${writeFrame(header, await compress(content))}`;
    expect(await decodeShare(payload)).toEqual({ ok: true, value: "pond" });
  }
});

test("50 MB of zeros in a link are too large, whatever length the header states", async () => {
  const zeros = deflateRawSync(new Uint8Array(50 * 1024 * 1024), { level: 9 });
  for (const textBytes of [0, 20, 2 ** 24 - 1]) {
    expect(await decodeShare(a1Payload(zeros, { textBytes }))).toMatchObject({ code: "too-large" });
  }
});

test("a text at the limit is carried, a larger one is refused on both sides", async () => {
  const largest = "x".repeat(maxTextBytes);
  expect(await decodeShare(await encodeShare(largest))).toEqual({ ok: true, value: largest });
  await expect(encodeShare(`${largest}x`)).rejects.toThrow(RangeError);
  const larger = Buffer.from(`${largest}x`);
  const payload = a1Payload(deflateRawSync(larger), { textBytes: larger.length, checksum: crc32(larger) });
  expect(await decodeShare(payload)).toMatchObject({ code: "too-large" });
});

test("a payload over the limit is not looked at", async () => {
  const payload = await encodeShare("x");
  expect(await decodeShare(payload.padEnd(maxPayloadLength))).toMatchObject({ ok: true });
  expect(await decodeShare(payload.padEnd(maxPayloadLength + 1))).toMatchObject({ code: "too-large" });
});

test("junk is refused with a sentence, never thrown", async () => {
  const anyUnit = fc.nat({ max: 0xffff }).map(unit => String.fromCharCode(unit));
  const bytes = fc.uint8Array({ maxLength: 200, size: "max" });
  const junk = fc.oneof(
    fc.string({ unit: anyUnit }),
    bytes.map(body => `a1.${encodeBase64url(body)}`),
    bytes.map(body => a1Payload(body, { textBytes: 100 })),
    fc.string({ unit: anyUnit }).map(body => `a1.${body}`),
    fc.string({ unit: anyUnit }).map(body => `a2.${body}`),
    fc.tuple(fc.nat({ max: 300 }), bytes).map(([contentBytes, body]) => hostileFrame(contentBytes, body)),
  );
  await fc.assert(
    fc.asyncProperty(junk, async payload => expectRefused(await decodeShare(payload), payload)),
    { numRuns: 1000 },
  );
});

/** A body whose own check fits, whatever its sizes and data. */
const hostileFrame = (contentBytes: number, data: Uint8Array): string =>
  `a2.${writeFrame({ contentBytes, hasName: contentBytes % 2 === 1, checksum: 0x2badbad }, data)}A`;

test("a large text in a2 is bounded as well, whatever the header states", async () => {
  const zeros = deflateRawSync(new Uint8Array(50 * 1024 * 1024), { level: 9 });
  for (const contentBytes of [65_537, maxTextBytes]) {
    const result = await decodeShare(hostileFrame(contentBytes, zeros));
    expect(result).toMatchObject({ ok: false, code: "damaged" });
    expect(result.ok ? 0 : (result.partial ?? "").length).toBeLessThanOrEqual(contentBytes);
  }
  expect(await decodeShare(hostileFrame(2 ** 28, zeros))).toMatchObject({ code: "too-large" });
});

function expectRefused(result: ShareResult, payload: string): void {
  expect(result.ok, payload).toBe(false);
  if (result.ok) return;
  expect(result.message, payload).toMatch(/^[A-Z].*[^.]\.$/);
}

/** Every replacement, insertion and removal of one character; of long payloads, only some digits for each place. */
function* oneCharacterChanges(payload: string): Generator<string> {
  for (let at = 0; at <= payload.length; at++) {
    const [before, after] = [payload.slice(0, at), payload.slice(at + 1)];
    const others = payload.length < 100 ? [...alphabet, ".", "%", "é", "~"] : nearby(payload.charAt(at));
    yield before + after;
    for (const other of others) {
      yield before + other + after;
      yield before + other + payload.slice(at);
    }
  }
}

/** Some other digits for one: neighbours, the opposite case, and what keyboards and fonts mix up. */
function nearby(digit: string): readonly string[] {
  const at = alphabet.indexOf(digit);
  return [1, 2, 16, 32, 63].map(step => alphabet[(at + step) % 64] ?? "A");
}

function proseOf(lines: number): string {
  const words = [
    "review",
    "change",
    "file",
    "line",
    "test",
    "name",
    "you",
    "when",
    "never",
    "ask",
    "prüfe",
    "審查",
  ];
  return Array.from(
    { length: lines },
    (_, i) => `${words[(i * i + 3) % 12]} ${words[(i * 7 + 1) % 12]} ${i}.\r\n`,
  ).join("");
}
