/** First bytes, written as Latin-1, of the formats that people drop by mistake. */
const signatures: readonly (readonly [start: string, kind: string])[] = [
  ["\x89PNG", "a PNG image"],
  ["\xff\xd8\xff", "a JPEG image"],
  ["GIF87a", "a GIF image"],
  ["GIF89a", "a GIF image"],
  ["%PDF-", "a PDF document"],
  ["PK\x03\x04", "a zip or Office archive"],
  ["PK\x05\x06", "a zip archive"],
  ["\x1f\x8b", "a gzip archive"],
  ["7z\xbc\xaf\x27\x1c", "a 7-Zip archive"],
  ["\x7fELF", "a program"],
];

/** What a file is by its first bytes ("a PNG image"), or undefined when they say nothing. */
export function nameSignature(bytes: Uint8Array): string | undefined {
  return signatures.find(([start]) => startsWith(bytes, start))?.[1];
}

/** How many bytes are NUL. */
export function nulCount(bytes: Uint8Array): number {
  return count(bytes, byte => byte === 0);
}

/** How many bytes are control characters that text does not use: neither white space nor escape. */
export function oddControlCount(bytes: Uint8Array): number {
  return count(bytes, byte => byte < 9 || (byte > 13 && byte < 32 && byte !== 27));
}

/**
 * True for a byte order mark of UTF-16 or UTF-32, and for eight or more NULs that make up a quarter of the units and
 * are, but for one in sixteen, all high bytes: the NULs of text without a mark in a mostly Latin script.
 */
export function looksLikeUtf16(bytes: Uint8Array): boolean {
  if (["\xff\xfe", "\xfe\xff", "\0\0\xfe\xff"].some(mark => startsWith(bytes, mark))) return true;
  const even = count(bytes, (byte, at) => byte === 0 && at % 2 === 0);
  const odd = nulCount(bytes) - even;
  const [more, less] = even > odd ? [even, odd] : [odd, even];
  return more >= 8 && more * 8 >= bytes.length && less * 16 <= more;
}

function startsWith(bytes: Uint8Array, start: string): boolean {
  return (
    bytes.length >= start.length && Array.from(start).every((char, at) => char.charCodeAt(0) === bytes[at])
  );
}

function count(bytes: Uint8Array, test: (byte: number, at: number) => boolean): number {
  let found = 0;
  for (let at = 0; at < bytes.length; at++) if (test(bytes[at] ?? 0, at)) found++;
  return found;
}
