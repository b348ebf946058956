import fc from "fast-check";
import { expect, test } from "vitest";
import { headerSize, readHeader, writeHeader } from "./header.ts";

const header = fc.record({
  textBytes: fc.nat({ max: 2 ** 24 - 1 }),
  deflatedBytes: fc.nat({ max: 2 ** 24 - 1 }),
  checksum: fc.nat({ max: 2 ** 32 - 1 }),
});

test("a header reads back, whatever follows it", () => {
  fc.assert(
    fc.property(header, fc.uint8Array(), (written, rest) => {
      expect(readHeader(Uint8Array.of(...writeHeader(written), ...rest))).toEqual(written);
    }),
  );
});

test("a header stands in ten bytes, big-endian", () => {
  const bytes = writeHeader({ textBytes: 0x010203, deflatedBytes: 0x040506, checksum: 0xfffefdfc });
  expect([...bytes]).toEqual([1, 2, 3, 4, 5, 6, 0xff, 0xfe, 0xfd, 0xfc]);
});

test("fewer bytes are no header", () => {
  for (let size = 0; size < headerSize; size++) expect(readHeader(new Uint8Array(size))).toBeUndefined();
});
