/** What an a1 link says about itself before the text, so that a cut one can tell how much is missing. */
export interface Header {
  /** Bytes of the text in UTF-8. */
  readonly textBytes: number;
  /** Bytes of the deflated text that follow the header. */
  readonly deflatedBytes: number;
  /** CRC-32 of the text in UTF-8. */
  readonly checksum: number;
}

/** The header's size: two lengths of three bytes each and a checksum of four, big-endian. */
export const headerSize = 10;

/** The header at the start of the bytes, or undefined when they are too few. */
export function readHeader(bytes: Uint8Array): Header | undefined {
  if (bytes.length < headerSize) return undefined;
  return {
    textBytes: fromBigEndian(bytes.subarray(0, 3)),
    deflatedBytes: fromBigEndian(bytes.subarray(3, 6)),
    checksum: fromBigEndian(bytes.subarray(6, 10)),
  };
}

function fromBigEndian(bytes: Uint8Array): number {
  return bytes.reduce((value, byte) => value * 256 + byte, 0);
}
