import { decodeA1 } from "./a1/a1.ts";
import { decodeA2, encodeA2 } from "./a2/a2.ts";
import { maxPayloadLength, maxTextBytes } from "./limits.ts";
import { cleanPayload, splitPayload } from "./payload.ts";
import type { ShareResult } from "./problems.ts";
import { refused } from "./problems.ts";
import type { ShareDecoder } from "./version.ts";

export type { ShareResult };

/** Every version that ever shipped, by the name in front of its payloads: links stay in mails and chats for years. */
const decoders: ReadonlyMap<string, ShareDecoder> = new Map([
  ["a1", decodeA1],
  ["a2", decodeA2],
]);
const versionName = /^[a-z]\d{1,3}$/;
const tooLargeToShare = "This file is too large for a link. Send the file itself.";

/**
 * The payload that carries this text, to stand behind `#` in the page's address: the version, a dot, and
 * `[A-Za-z0-9._-]` only, with a letter or digit last, so that chat tools neither break nor shorten it. The text
 * comes back exactly, byte order mark and line ends included; lone surrogates become U+FFFD as in any UTF-8 file. A
 * file name goes along when one is given. The same text gives the same payload in every engine. Rejects with a
 * RangeError, whose message is for people, when the text has more than 2 MiB in UTF-8; rejects as well when the encoder
 * does not load.
 */
export async function encodeShare(text: string, fileName = ""): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length > maxTextBytes) throw new RangeError(tooLargeToShare);
  return `a2.${await encodeA2(bytes, fileName)}`;
}

/**
 * The text that a payload carries. Takes payloads as they arrive: with a leading `#`, percent escapes, blanks, and
 * what chat tools append. Never rejects, and does bounded work for hostile input; a text is only `ok` when its length
 * and checksum fit. What can be saved of a cut or damaged link comes as `partial`.
 */
export async function decodeShare(payload: string): Promise<ShareResult> {
  if (payload.length > maxPayloadLength) return refused("too-large");
  const { name, body } = splitPayload(cleanPayload(payload));
  const decode = decoders.get(name);
  if (decode !== undefined) return decode(body ?? "").catch(() => refused("unavailable"));
  return refused(body !== undefined && versionName.test(name) ? "unknown-version" : "not-a-link");
}

/** Loads the codec and gets it ready, so that the first link takes no longer than others. Rejects when it does not load. */
export async function prepareShare(): Promise<void> {
  const { warmUp } = await import("./a2/codec.ts");
  warmUp();
}
