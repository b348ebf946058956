import type { Predictor } from "./predictor.ts";

/**
 * Arithmetic coding of bits with a predictor's probabilities: an interval of 32-bit numbers is cut at each bit in
 * the proportion of the probabilities, and its leading bytes go out as soon as they are settled. All products stay
 * below 2⁵³, so they are exact.
 */
const top = 0x1000000;
const whole = 0xffffffff;

/** The bytes in as few bytes as the predictor makes of them. Trailing zeros may be left out: readers see them anyway. */
export function encodeBytes(bytes: Uint8Array, predictor: Predictor): Uint8Array {
  const out: number[] = [];
  let [low, high] = [0, whole];
  for (const byte of bytes) {
    for (let shift = 7; shift >= 0; shift--) {
      const bit = (byte >> shift) & 1;
      const middle = cut(low, high, predictor.predict());
      if (bit === 1) high = middle;
      else low = middle + 1;
      predictor.learn(bit);
      while (isSettled(low, high)) {
        out.push(Math.floor(low / top));
        low = (low % top) * 256;
        high = (high % top) * 256 + 255;
      }
    }
  }
  out.push(...lastBytes(low, high));
  return Uint8Array.from(out);
}

interface Reading {
  /** What is read where the input ends early: bytes of this value. */
  readonly filler?: 0 | 255;
  /** Stops before the first byte that differs from these. */
  readonly until?: Uint8Array;
}

/** The first `length` bytes that `encodeBytes` was given. Never throws: of other input it gives nonsense. */
export function decodeBytes(
  coded: Uint8Array,
  length: number,
  predictor: Predictor,
  { filler = 0, until }: Reading = {},
): Uint8Array {
  const bytes = new Uint8Array(length);
  let [low, high, at] = [0, whole, 4];
  let code = [0, 1, 2, 3].reduce((number, place) => number * 256 + (coded[place] ?? filler), 0);
  for (let place = 0; place < length; place++) {
    let byte = 0;
    for (let shift = 7; shift >= 0; shift--) {
      const middle = cut(low, high, predictor.predict());
      const bit = code <= middle ? 1 : 0;
      if (bit === 1) high = middle;
      else low = middle + 1;
      predictor.learn(bit);
      byte = (byte << 1) | bit;
      while (isSettled(low, high)) {
        low = (low % top) * 256;
        high = (high % top) * 256 + 255;
        code = (code % top) * 256 + (coded[at++] ?? filler);
      }
    }
    if (until && until[place] !== byte) return bytes.subarray(0, place);
    bytes[place] = byte;
  }
  return bytes;
}

/** Where the numbers end that stand for a one. */
function cut(low: number, high: number, probability: number): number {
  return low + Math.floor(((high - low) * probability) / 65536);
}

const isSettled = (low: number, high: number): boolean => Math.floor(low / top) === Math.floor(high / top);

/** The fewest bytes that lie in the interval when zeros follow them. */
function lastBytes(low: number, high: number): readonly number[] {
  if (low === 0) return [];
  for (let size = 1; size < 4; size++) {
    const unit = 256 ** (4 - size);
    const number = Math.ceil(low / unit) * unit;
    if (number <= high) return bytesOf(number).slice(0, size);
  }
  return bytesOf(low);
}

const bytesOf = (number: number): readonly number[] =>
  [24, 16, 8, 0].map(shift => Math.floor(number / 2 ** shift) % 256);
