import { digit, encodeBase64url, readBase64url, valueAt } from "../base64url.ts";
import { crc12 } from "../crc12.ts";

/** What an a2 link says about itself in front of its data. */
export interface Header {
  /** Bytes of the content: the file's name and a NUL, where it has one, and the text in UTF-8. */
  readonly contentBytes: number;
  readonly hasName: boolean;
  /** Of the name, a NUL and the text, from 0 to 2³⁰ − 1. */
  readonly checksum: number;
}

/** A link's body, as far as it can be read. */
export interface Frame extends Header {
  readonly data: Uint8Array;
  /** Whether the check over the whole body fits. */
  readonly isSound: boolean;
  /** Whether the body is what `writeFrame` gives, and not one with something behind it. */
  readonly isExact: boolean;
  /** Whether digits of the data are missing, for the body ends too soon or goes on with something else. */
  readonly isShort: boolean;
  /** Whether it is short, and nothing else is the matter. */
  readonly isCut: boolean;
}

/** Digits of the checks: over the body, first of all, and over the content. */
const [checkDigits, checksumDigits] = [2, 5];
const endsAsMarkup = /[-_]$/;
/** Stands behind a body that would end in what chat tools take for markup. */
const endMark = "A";

/**
 * The body: a check over all that follows, the content's size and whether it has a name, the number of data digits, the
 * checksum, then the data; all in digits of base64url, numbers lowest digits first, five bits to a digit and the sixth
 * for "more follows".
 */
export function writeFrame({ contentBytes, hasName, checksum }: Header, data: Uint8Array): string {
  const digits = encodeBase64url(data);
  const sizes = writeNumber(contentBytes * 2 + (hasName ? 1 : 0)) + writeNumber(digits.length);
  const checked = sizes + writeFixed(checksum, checksumDigits) + digits;
  const body = writeFixed(crc12(valuesOf(checked)), checkDigits) + checked;
  return endsAsMarkup.test(body) ? body + endMark : body;
}

/** Reads a body, or what is left of one; undefined where not even the header is whole. Never throws. */
export function readFrame(body: string): Frame | undefined {
  const check = readFixed(body, 0, checkDigits);
  const size = readNumber(body, checkDigits);
  const count = readNumber(body, size.to);
  const checksum = readFixed(body, count.to, checksumDigits);
  if ([check, size.value, count.value, checksum].includes(-1)) return undefined;
  const to = count.to + checksumDigits + count.value;
  const whole = body.slice(0, to);
  const data = readBase64url(whole.slice(count.to + checksumDigits));
  const isSound = body.length >= to && crc12(valuesOf(whole.slice(checkDigits))) === check;
  return {
    contentBytes: Math.floor(size.value / 2),
    hasName: size.value % 2 === 1,
    checksum,
    data: data.bytes,
    isSound,
    isExact: isSound && body.length === to + (endsAsMarkup.test(whole) ? endMark.length : 0),
    isShort: !data.legal || body.length < to,
    isCut: data.legal && body.length < to,
  };
}

function* valuesOf(digits: string): Generator<number> {
  for (let at = 0; at < digits.length; at++) yield valueAt(digits, at);
}

function writeFixed(value: number, count: number): string {
  return Array.from({ length: count }, (_, at) => digit(Math.floor(value / 64 ** at))).join("");
}

/** The number in so many digits; −1 where one of them is none. */
function readFixed(digits: string, from: number, count: number): number {
  const values = Array.from({ length: count }, (_, at) => valueAt(digits, from + at));
  return values.includes(-1) ? -1 : values.reduceRight((sum, value) => sum * 64 + value, 0);
}

function writeNumber(value: number): string {
  return value < 32 ? digit(value) : digit((value % 32) + 32) + writeNumber(Math.floor(value / 32));
}

/** Numbers of more digits than this are none of ours. */
const maxNumberDigits = 6;

/** The number that begins at a place and where it ends; −1 for none. */
function readNumber(digits: string, from: number): { readonly value: number; readonly to: number } {
  let value = 0;
  for (let at = 0; at < maxNumberDigits; at++) {
    const part = valueAt(digits, from + at);
    if (part < 0) break;
    value += (part % 32) * 32 ** at;
    if (part < 32) return { value, to: from + at + 1 };
  }
  return { value: -1, to: from };
}
