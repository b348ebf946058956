import type { ShareResult } from "./problems.ts";
import { cutOff, damaged, damagedButWhole } from "./problems.ts";

/** What came out of a link, whatever became of it on its way. */
export interface Opened {
  /** The bytes of the text, as far as there are any. */
  readonly bytes: Uint8Array;
  /** How many bytes the link says that there are. */
  readonly length: number;
  /** Whether length and checksum prove the bytes right. */
  readonly isVerified: boolean;
  /** Whether nothing is the matter with the link but that its end is missing. */
  readonly isCut: boolean;
  /** Whether the link is, character by character, what the encoder writes. */
  readonly isExact: boolean;
}

/** The text of what came out of a link, or what has to be said of it. */
export function judge({ bytes, length, isVerified, isCut, isExact }: Opened): ShareResult {
  if (isVerified) {
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
    if (isExact) return { ok: true, value: text };
    // Of zeros alone, a1's length and checksum fit as well: they prove no empty text.
    if (text !== "") return damagedButWhole(isCut ? "cut" : "damaged", text);
  }
  const text = decodeBeginning(bytes);
  const missing = 1 - bytes.length / length;
  return isCut && missing > 0 ? cutOff(text, missing) : damaged(text);
}

/** The text of bytes that may end within a character: streaming keeps that character back. */
function decodeBeginning(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes, { stream: true });
}
