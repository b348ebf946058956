import { readBase64url } from "../base64url.ts";
import { crc32 } from "../crc32.ts";
import { judge } from "../judge.ts";
import { maxTextBytes } from "../limits.ts";
import { cutOff, damaged, refused } from "../problems.ts";
import type { ShareDecoder } from "../version.ts";
import { headerSize, readHeader } from "./header.ts";

/**
 * Version a1: base64url of a header (see `Header`) and the text in raw deflate. Where that would end in `-` or `_`,
 * which chat tools take for markup, an `A` follows: four digits to a group, so no reader takes a lone one for data.
 */
export const decodeA1: ShareDecoder = async body => {
  const reading = readBase64url(withoutEndMark(body));
  const header = readHeader(reading.bytes);
  if (header === undefined) return reading.legal ? cutOff("", 1) : damaged("");
  const deflated = reading.bytes.subarray(headerSize);
  const { inflateRaw } = await import("../inflate.ts");
  const { bytes, end } = await inflateRaw(deflated, maxTextBytes);
  if (end === "over") return refused("too-large");
  const excess = deflated.length - header.deflatedBytes;
  return judge({
    bytes,
    length: header.textBytes,
    isVerified: bytes.length === header.textBytes && crc32(bytes) === header.checksum,
    isCut: reading.legal && excess < 0 && end === "short",
    isExact: reading.exact && excess === 0,
  });
};

const endsAsMarkup = /[-_]$/;

function withoutEndMark(body: string): string {
  const isMarked = body.length % 4 === 1 && body.endsWith("A") && endsAsMarkup.test(body.slice(-2, -1));
  return isMarked ? body.slice(0, -1) : body;
}
