import fc from "fast-check";
import { expect, test } from "vitest";
import { priorText } from "../../../build/pack-prior.ts";
import { compress, expand } from "./codec.ts";
import { primedModel } from "./primed.ts";

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

test("any bytes come back the same", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300, size: "max" }), async bytes => {
      const back = await expand(await compress(bytes), bytes.length, false);
      expect(hex(back)).toBe(hex(bytes));
    }),
  );
});

test.each([
  ["bytes without any order", (at: number) => Math.imul(at + 1, 0x9e3779b1) >>> 24],
  ["zeros", () => 0],
  ["the same byte", () => 255],
  ["a period", (at: number) => at % 251],
])("64 KB of %s come back the same, and so does a byte more", async (_name, byteAt) => {
  for (const length of [65_536, 65_537]) {
    const bytes = Uint8Array.from({ length }, (_, at) => byteAt(at));
    const back = await expand(await compress(bytes), length, false);
    expect(Buffer.from(back).equals(bytes)).toBe(true);
  }
});

test("bytes without any order grow by less than one in twenty", async () => {
  const bytes = Uint8Array.from({ length: 20_000 }, (_, at) => Math.imul(at + 1, 0x9e3779b1) >>> 24);
  expect((await compress(bytes)).length).toBeLessThan(21_000);
});

test("what went before makes no difference", async () => {
  const text = new TextEncoder().encode("You are a careful reviewer of changes to ponds.\n");
  const first = hex(await compress(text));
  await compress(new TextEncoder().encode("something else"));
  await expand(Uint8Array.of(1, 2, 3), 500, true);
  expect(hex(await compress(text))).toBe(first);
});

test("every beginning of compressed bytes gives a beginning of the content, a longer one no less", async () => {
  const text = new TextEncoder().encode(
    "---\nname: pond-keeper\ndescription: Use when the water is low. 審查 🔍\n---\n",
  );
  const compressed = await compress(text);
  let longest = 0;
  for (let size = 0; size < compressed.length; size++) {
    const part = await expand(compressed.subarray(0, size), text.length, true);
    expect(hex(text).startsWith(hex(part))).toBe(true);
    expect(part.length).toBeGreaterThanOrEqual(longest);
    longest = part.length;
  }
  expect(longest).toBeGreaterThan(text.length - 8);
});

test("the packed prior is the one that people can read", () => {
  expect(Buffer.from(primedModel().text).toString()).toBe(Buffer.from(priorText()).toString());
});
