import { joinBytes } from "../bytes.ts";
import { crc32 } from "../crc32.ts";
import { judge } from "../judge.ts";
import { maxTextBytes } from "../limits.ts";
import { cutOff, damaged, refused } from "../problems.ts";
import type { ShareDecoder } from "../version.ts";
import { readFrame, writeFrame } from "./frame.ts";

/** The longest file name that goes along, in bytes of UTF-8, as on most file systems. */
const maxNameBytes = 255;
/** File names hold no control characters, and nothing that leads elsewhere. */
// eslint-disable-next-line no-control-regex -- control characters are the point
const noName = /[\0-\x1f\x7f/\\]/;
const [nul, checksumMask] = [0, 0x3fffffff];

/**
 * Version a2: a frame (see `writeFrame`) round the content, which arithmetic coding has shortened by the predictions of
 * a model that knows typical agent files. Names that are none are left out.
 */
export async function encodeA2(text: Uint8Array, fileName: string): Promise<string> {
  const { compress } = await import("./codec.ts");
  const name = new TextEncoder().encode(fileName);
  const hasName = name.length > 0 && name.length <= maxNameBytes && !noName.test(fileName);
  const content = hasName ? joinBytes([name, Uint8Array.of(nul), text]) : text;
  const header = { contentBytes: content.length, hasName, checksum: crc32(content) & checksumMask };
  return writeFrame(header, await compress(content));
}

/** Reads version a2. */
export const decodeA2: ShareDecoder = async body => {
  const frame = readFrame(body);
  if (frame === undefined) return /^[\w-]*$/.test(body) ? cutOff("", 1) : damaged("");
  if (frame.contentBytes > maxTextBytes + maxNameBytes + 1) return refused("too-large");
  const { expand } = await import("./codec.ts");
  const content = await expand(frame.data, frame.contentBytes, frame.isShort);
  const textFrom = frame.hasName ? content.indexOf(nul) + 1 : 0;
  const result = judge({
    bytes: content.subarray(textFrom),
    length: frame.contentBytes - textFrom,
    isVerified: content.length === frame.contentBytes && (crc32(content) & checksumMask) === frame.checksum,
    isCut: frame.isCut,
    isExact: frame.isExact,
  });
  return { ...result, ...nameIn(content.subarray(0, Math.max(0, textFrom - 1))) };
};

function nameIn(bytes: Uint8Array): { readonly fileName?: string } {
  const fileName = new TextDecoder().decode(bytes);
  return fileName === "" || noName.test(fileName) ? {} : { fileName };
}
