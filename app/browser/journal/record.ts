import { crc32 } from "../../core/share/crc32.ts";

/** One payload as it lies in a slot, with the number that tells newer from older. */
export interface JournalRecord {
  readonly sequence: number;
  readonly payload: Uint8Array;
}

/** Layout, big-endian: 0 magic, 4 CRC-32 of all that follows, 8 sequence (float64), 16 payload length, 20 payload. */
const magic = 0x53454a31; // "SEJ1"
const checkedFrom = 8;
const headerLength = 20;

/** The bytes of a record, made for {@link decodeRecord}. The sequence is any number that is not NaN. */
export function encodeRecord({ sequence, payload }: JournalRecord): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(headerLength + payload.length);
  const header = new DataView(bytes.buffer);
  header.setUint32(0, magic);
  header.setFloat64(8, sequence);
  header.setUint32(16, payload.length);
  bytes.set(payload, headerLength);
  header.setUint32(4, crc32(bytes.subarray(checkedFrom)));
  return bytes;
}

/**
 * The record that a slot begins with, or undefined when the slot is empty, cut off or damaged. What stands after the
 * record is the rest of a longer one that it overwrote, and is ignored.
 */
export function decodeRecord(bytes: Uint8Array): JournalRecord | undefined {
  if (bytes.length < headerLength) return undefined;
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = headerLength + header.getUint32(16);
  if (header.getUint32(0) !== magic || end > bytes.length) return undefined;
  if (header.getUint32(4) !== crc32(bytes.subarray(checkedFrom, end))) return undefined;
  return { sequence: header.getFloat64(8), payload: bytes.subarray(headerLength, end) };
}
