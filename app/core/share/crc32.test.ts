import { crc32 as judge } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { crc32 } from "./crc32.ts";

test("the checksum is zlib's", () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), bytes => crc32(bytes) === judge(bytes)));
});

test("the customary check text has the customary value", () => {
  expect(crc32(Buffer.from("123456789"))).toBe(0xcbf43926);
});
