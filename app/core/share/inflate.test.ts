import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { inflateRaw } from "./inflate.ts";

const limit = 1024 * 1024;
const pieceSize = 16 * 1024;
const text = Buffer.from(Array.from({ length: 9000 }, (_, i) => `line ${i} of ${i * i}\n`).join(""));

test("what Node deflated comes out whole", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 2000, size: "max" }), async bytes => {
      const inflated = await inflateRaw(deflateRawSync(bytes), limit);
      expect(inflated.end).toBe("whole");
      expect(Buffer.from(bytes).equals(inflated.bytes)).toBe(true);
    }),
  );
});

test("output of several pieces comes out in order", async () => {
  const { bytes, end } = await inflateRaw(deflateRawSync(text), limit);
  expect(end).toBe("whole");
  expect(text.equals(bytes)).toBe(true);
});

test("every beginning of a stream gives a beginning of its output, and is short", async () => {
  const sample = text.subarray(0, 1000);
  const deflated = deflateRawSync(sample);
  for (let size = 0; size < deflated.length; size++) {
    const { bytes, end } = await inflateRaw(deflated.subarray(0, size), limit);
    expect(end).toBe("short");
    expect(sample.subarray(0, bytes.length).equals(bytes)).toBe(true);
  }
});

test("what came out before the damage is kept", async () => {
  const sound = deflateRawSync(text, { level: 0 });
  const cutInTheSecondBlock = Buffer.concat([sound.subarray(0, 70_000), Buffer.alloc(9000, 0xff)]);
  const stored = await inflateRaw(cutInTheSecondBlock, limit);
  expect(stored.bytes.length).toBeGreaterThan(70_000);
  const reservedBlockType = Buffer.concat([flushed("as far as here"), Buffer.of(0xff)]);
  const { bytes, end } = await inflateRaw(reservedBlockType, limit);
  expect({ text: Buffer.from(bytes).toString(), end }).toEqual({ text: "as far as here", end: "broken" });
});

test("50 MB of zeros stop within one piece of the limit", async () => {
  const bomb = deflateRawSync(new Uint8Array(50 * 1024 * 1024), { level: 9 });
  for (const bound of [limit, pieceSize, 1, 0]) {
    const { bytes, end } = await inflateRaw(bomb, bound);
    expect(end).toBe("over");
    expect(bytes.length).toBeLessThanOrEqual(bound + pieceSize);
  }
});

test("output of exactly the limit is not over it", async () => {
  const deflated = deflateRawSync(new Uint8Array(pieceSize));
  expect((await inflateRaw(deflated, pieceSize)).end).toBe("whole");
  expect((await inflateRaw(deflated, pieceSize - 1)).end).toBe("over");
});

test("junk never throws", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400, size: "max" }), async junk => {
      const { bytes } = await inflateRaw(junk, limit);
      expect(bytes.length).toBeLessThanOrEqual(limit + pieceSize);
    }),
    { numRuns: 1000 },
  );
});

/** A stream that stops at a byte boundary without its last block. */
function flushed(content: string): Buffer {
  const whole = deflateRawSync(content, { level: 0 });
  whole[0] = 0;
  return whole;
}
