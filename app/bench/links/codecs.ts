import { brotliCompressSync, deflateRawSync, deflateSync } from "node:zlib";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import type LzString from "lz-string";
import { encodeBase64url } from "../../core/share/base64url.ts";
import { encodeShare } from "../../core/share/share.ts";
import { encodeA1 } from "../../testing/links.ts";

export { decodeShare } from "../../core/share/share.ts";

/** From the project's root, since the bundle of this file lies elsewhere. */
const require = createRequire(resolve("package.json"));
const lzString = require("lz-string") as typeof LzString;

interface Codec {
  readonly name: string;
  readonly encode: (text: string) => string | Promise<string>;
}

/** The ways to put a text into a link, the newest of ours last. Ours carry their version and checks, which the others go without. */
export const codecs = [
  { name: "lz-string, as TypeScript's playground", encode: lzString.compressToEncodedURIComponent },
  { name: "mermaid.live: JSON, zlib, base64url", encode: text => mermaidLive(text) },
  { name: "raw deflate, base64url", encode: text => encodeBase64url(deflateRawSync(text, { level: 9 })) },
  { name: "brotli, base64url", encode: text => encodeBase64url(brotliCompressSync(text)) },
  { name: "ours, a1", encode: encodeA1 },
  { name: "ours, a2", encode: text => encodeShare(text) },
] as const satisfies readonly Codec[];

/** Its state has more keys than the text; to be fair, they are left out. */
function mermaidLive(text: string): string {
  return encodeBase64url(deflateSync(JSON.stringify({ code: text }), { level: 9 }));
}
