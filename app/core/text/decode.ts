import { looksLikeUtf16, nameSignature, nulCount, oddControlCount } from "./bytes.ts";
import type { Result } from "./result.ts";

/** The most bytes that {@link decodeFile} reads: 2 MiB, some twenty times the largest agent file seen. */
export const maxFileBytes = 2 * 1024 * 1024;

/** Why bytes are not a text that can be edited without loss. */
export type DecodeRefusal = "binary" | "utf-16" | "not-utf-8" | "too-large";

type Refused = Extract<Result<string, DecodeRefusal>, { ok: false }>;

/**
 * Reads a file's bytes as UTF-8. A byte order mark stays in the text as U+FEFF, so that {@link encodeFile} gives the
 * same bytes again. Everything else is refused with a sentence for people: known binary signatures, UTF-16 and UTF-32
 * with or without a mark, other encodings, and more than {@link maxFileBytes}. NUL characters are allowed as long as
 * they are few. Never throws.
 */
export function decodeFile(bytes: Uint8Array): Result<string, DecodeRefusal> {
  const signature = nameSignature(bytes);
  if (signature !== undefined) return refuse.binary(signature);
  if (bytes.length > maxFileBytes) return refuse.tooLarge();
  if (looksLikeUtf16(bytes)) return refuse.utf16();
  const text = decodeUtf8(bytes);
  if (text === undefined) return hasBinaryBytes(bytes) ? refuse.binary() : refuse.notUtf8();
  return hasFewNuls(bytes) ? { ok: true, value: text } : refuse.binary();
}

/** The UTF-8 bytes of a text, a leading U+FEFF as the byte order mark. A lone surrogate becomes U+FFFD. */
export function encodeFile(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A slip of an editor leaves a NUL or two; a format with numbers in it leaves them everywhere. */
function hasFewNuls(bytes: Uint8Array): boolean {
  const count = nulCount(bytes);
  return count <= 16 || count * 100 <= bytes.length;
}

/** Old one-byte encodings hold no NUL and next to no control characters, so more of them means no text at all. */
function hasBinaryBytes(bytes: Uint8Array): boolean {
  return nulCount(bytes) > 0 || oddControlCount(bytes) * 20 > bytes.length;
}

const refuse = {
  binary: (kind?: string) =>
    refused("binary", `This is ${kind ?? "a binary file"}, not text. ${binaryRemedy(kind)}`),
  tooLarge: () =>
    refused(
      "too-large",
      "This file is larger than 2 MiB, which is too large for an agent file. Open a smaller file.",
    ),
  utf16: () =>
    refused(
      "utf-16",
      "This file is text in UTF-16 or UTF-32. Save it as UTF-8 in a text editor, then open it again.",
    ),
  notUtf8: () =>
    refused(
      "not-utf-8",
      "This file is not UTF-8 text; it is probably in an older encoding such as Windows-1252. " +
        "Save it as UTF-8 in a text editor, then open it again.",
    ),
};

function binaryRemedy(kind: string | undefined): string {
  return kind?.endsWith("archive") === true
    ? "Unpack it, then open the .md files in it."
    : "Open a Markdown file (.md) instead.";
}

function refused(code: DecodeRefusal, message: string): Refused {
  return { ok: false, code, message };
}
