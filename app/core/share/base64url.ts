const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const illegal = -1;
const valueOfCode = Int8Array.from({ length: 128 }, (_, code) => digits.indexOf(String.fromCharCode(code)));

/** What a base64url text holds, as far as it can be read. */
export interface Base64urlReading {
  /** The whole bytes of the text before the first character outside the alphabet. */
  readonly bytes: Uint8Array;
  /** True when every character belongs to the alphabet. */
  readonly legal: boolean;
  /** True when `bytes` encode to exactly this text: legal, no lone last character, no stray bits in the last one. */
  readonly exact: boolean;
}

/** The bytes in base64url (RFC 4648, section 5), without padding. */
export function encodeBase64url(bytes: Uint8Array): string {
  const groups: string[] = [];
  for (let i = 0; i < bytes.length; i += 3) groups.push(encodeGroup(bytes, i));
  return groups.join("");
}

/** Reads unpadded base64url. Never throws: of illegal, cut or non-canonical text it gives what can be read. */
export function readBase64url(text: string): Base64urlReading {
  const length = legalLength(text);
  const bytes = new Uint8Array(Math.floor((length * 6) / 8));
  let bits = 0;
  let held = 0;
  let size = 0;
  for (let i = 0; i < length; i++) {
    bits = (bits << 6) | valueAt(text, i);
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[size++] = bits >> held;
  }
  const legal = length === text.length;
  const strayBits = bits & ((1 << held) - 1);
  return { bytes, legal, exact: legal && held < 6 && strayBits === 0 };
}

function encodeGroup(bytes: Uint8Array, from: number): string {
  const bits = ((bytes[from] ?? 0) << 16) | ((bytes[from + 1] ?? 0) << 8) | (bytes[from + 2] ?? 0);
  const group = digit(bits >> 18) + digit(bits >> 12) + digit(bits >> 6) + digit(bits);
  return group.slice(0, Math.min(4, bytes.length - from + 1));
}

/** The digit that stands for the lowest six bits. */
export function digit(bits: number): string {
  return digits.charAt(bits & 63);
}

/** The value of the digit at a place in a text; −1 for a character outside the alphabet and past the end. */
export function valueAt(text: string, index: number): number {
  return valueOfCode[text.charCodeAt(index)] ?? illegal;
}

function legalLength(text: string): number {
  let length = 0;
  while (length < text.length && valueAt(text, length) !== illegal) length++;
  return length;
}
