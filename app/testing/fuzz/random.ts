/** A whole number from 0 to below the bound, which is at least 1. */
export type Random = (bound: number) => number;

/** Numbers that look random and are the same for the same seed, in every engine. */
export function createRandom(seed: number): Random {
  let state = seed | 0;
  return bound => {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), state | 1);
    const stirred = mixed ^ (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61));
    return Math.floor((((stirred ^ (stirred >>> 14)) >>> 0) / 2 ** 32) * bound);
  };
}

/** One of the items, of which there is at least one. */
export function pick<T>(random: Random, items: readonly T[]): T {
  const item = items[random(items.length)];
  if (item === undefined) throw new RangeError("There is nothing to pick from.");
  return item;
}

/** So many bytes. */
export function randomBytes(random: Random, length: number): Uint8Array {
  return Uint8Array.from({ length }, () => random(256));
}

/** The digits of base64url. */
export const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** So many digits of base64url. */
export function randomDigits(random: Random, length: number): string {
  return Array.from({ length }, () => digits.charAt(random(64))).join("");
}
