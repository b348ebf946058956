import { expect, test } from "vitest";
import { headerSize, readHeader } from "./header.ts";

test("a header stands in ten bytes, big-endian, whatever follows it", () => {
  const bytes = Uint8Array.of(1, 2, 3, 4, 5, 6, 0xff, 0xfe, 0xfd, 0xfc, 7, 8);
  expect(readHeader(bytes)).toEqual({ textBytes: 0x010203, deflatedBytes: 0x040506, checksum: 0xfffefdfc });
});

test("fewer bytes are no header", () => {
  for (let size = 0; size < headerSize; size++) expect(readHeader(new Uint8Array(size))).toBeUndefined();
});
