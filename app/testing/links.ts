import { deflateRawSync } from "node:zlib";
import { encodeBase64url } from "../core/share/base64url.ts";
import { crc32 } from "../core/share/crc32.ts";

/** What an a1 link says of its text; the wrong values make a broken link. */
interface A1Header {
  readonly textBytes: number;
  readonly deflatedBytes?: number;
  readonly checksum?: number;
}

/** A payload of version a1 with this header round a deflated text. */
export function a1Payload(deflated: Uint8Array, header: A1Header): string {
  const { textBytes, deflatedBytes = deflated.length, checksum = 0 } = header;
  const bytes = Buffer.alloc(10);
  bytes.writeUIntBE(textBytes, 0, 3);
  bytes.writeUIntBE(deflatedBytes, 3, 3);
  bytes.writeUInt32BE(checksum, 6);
  const body = encodeBase64url(Buffer.concat([bytes, deflated]));
  return `a1.${body}${/[-_]$/.test(body) ? "A" : ""}`;
}

/** A link as version a1 wrote them. */
export function encodeA1(text: string): string {
  const bytes = Buffer.from(text);
  return a1Payload(deflateRawSync(bytes, { level: 9 }), { textBytes: bytes.length, checksum: crc32(bytes) });
}
