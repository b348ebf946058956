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
 * a model that knows typical agent files. The content is the text, behind the file's name and a NUL where it has one;
 * names that are none are left out.
 */
export async function encodeA2(text: Uint8Array, fileName: string): Promise<string> {
  const { compress } = await import("./codec.ts");
  const name = new TextEncoder().encode(fileName);
  const hasName = name.length > 0 && name.length <= maxNameBytes && !noName.test(fileName);
  const named = joinBytes([hasName ? name : new Uint8Array(), Uint8Array.of(nul), text]);
  const content = hasName ? named : text;
  const header = { contentBytes: content.length, hasName, checksum: checksumOf(named) };
  return writeFrame(header, await compress(content));
}

/** Reads version a2. */
export const decodeA2: ShareDecoder = async body => {
  const frame = readFrame(body);
  if (frame === undefined) return /^[\w-]*$/.test(body) ? cutOff("", 1) : damaged("");
  const { hasName, contentBytes, isShort, isCut, isExact } = frame;
  if (contentBytes > maxTextBytes + (hasName ? maxNameBytes + 1 : 0)) return refused("too-large");
  const { expand } = await import("./codec.ts");
  const content = await expand(frame.data, contentBytes, isShort);
  const named = hasName ? content : joinBytes([Uint8Array.of(nul), content]);
  const nameEnd = named.indexOf(nul);
  // Of a link that ends within the name, nothing is text.
  const text = nameEnd < 0 ? new Uint8Array() : named.subarray(nameEnd + 1);
  const result = judge({
    bytes: text,
    length: contentBytes - (content.length - text.length),
    isVerified: content.length === contentBytes && checksumOf(named) === frame.checksum,
    isCut,
    isExact,
  });
  return { ...result, ...nameIn(named.subarray(0, Math.max(0, nameEnd))) };
};

/** Of the name, a NUL and the text, whether there is a name or not: so a link can't lose or gain one unseen. */
const checksumOf = (named: Uint8Array): number => crc32(named) & checksumMask;

function nameIn(bytes: Uint8Array): { readonly fileName?: string } {
  const fileName = new TextDecoder().decode(bytes);
  return fileName === "" || bytes.length > maxNameBytes || noName.test(fileName) ? {} : { fileName };
}
