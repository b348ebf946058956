import { encodeBase64url, readBase64url } from "./base64url.ts";
import { joinBytes } from "./bytes.ts";
import { crc32 } from "./crc32.ts";
import type { Header } from "./header.ts";
import { headerSize, readHeader, writeHeader } from "./header.ts";
import type { Inflated } from "./inflate.ts";
import { inflateRaw } from "./inflate.ts";
import { maxTextBytes } from "./limits.ts";
import type { ShareResult } from "./problems.ts";
import { cutOff, damaged, damagedButWhole, refused } from "./problems.ts";
import type { ShareVersion } from "./version.ts";

/**
 * Version a1: base64url of a header (see `Header`) and the text in raw deflate. Where that would end in `-` or `_`,
 * which chat tools take for markup, an `A` follows: four digits to a group, so no reader takes a lone one for data.
 */
export const a1: ShareVersion = { encode, decode };

const endMark = "A";
const endsAsMarkup = /[-_]$/;

async function encode(bytes: Uint8Array): Promise<string> {
  const { deflateRaw } = await import("pako");
  const deflated = deflateRaw(bytes, { level: 9, memLevel: 9 });
  const sizes = { textBytes: bytes.length, deflatedBytes: deflated.length };
  const header = writeHeader({ ...sizes, checksum: crc32(bytes) });
  const body = encodeBase64url(joinBytes([header, deflated]));
  return endsAsMarkup.test(body) ? body + endMark : body;
}

async function decode(body: string): Promise<ShareResult> {
  const reading = readBase64url(withoutEndMark(body));
  const header = readHeader(reading.bytes);
  if (header === undefined) return reading.legal ? cutOff("", 1) : damaged("");
  const deflated = reading.bytes.subarray(headerSize);
  const inflated = await inflateRaw(deflated, maxTextBytes);
  const excess = deflated.length - header.deflatedBytes;
  return judge({ header, inflated, excess, legal: reading.legal, exact: reading.exact && excess === 0 });
}

function withoutEndMark(body: string): string {
  const isMarked = body.length % 4 === 1 && body.endsWith(endMark) && endsAsMarkup.test(body.slice(-2, -1));
  return isMarked ? body.slice(0, -1) : body;
}

interface Findings {
  readonly header: Header;
  readonly inflated: Inflated;
  /** Bytes behind the end that the header states; negative when some are missing. */
  readonly excess: number;
  /** Whether every character belongs to the alphabet. */
  readonly legal: boolean;
  /** Whether `encode` could have written this body. */
  readonly exact: boolean;
}

function judge({ header, inflated, excess, legal, exact }: Findings): ShareResult {
  if (inflated.end === "over") return refused("too-large");
  const isCut = legal && excess < 0 && inflated.end === "short";
  if (isVerified(header, inflated.bytes)) {
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(inflated.bytes);
    return exact ? { ok: true, value: text } : damagedButWhole(isCut ? "cut" : "damaged", text);
  }
  const text = decodeBeginning(inflated.bytes);
  const share = inflated.bytes.length / header.textBytes;
  return isCut && share < 1 ? cutOff(text, 1 - share) : damaged(text);
}

function isVerified({ textBytes, checksum }: Header, bytes: Uint8Array): boolean {
  return bytes.length === textBytes && crc32(bytes) === checksum;
}

/** The text of bytes that may end within a character: streaming keeps that character back. */
function decodeBeginning(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes, { stream: true });
}
