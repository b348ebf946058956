/** Mixes two integers into 32 bits, by multiplications with odd constants and shifts. */
export function hash(a: number, b: number): number {
  const mixed = Math.imul(a, 0x2c1b3c6d) ^ Math.imul((b + 0x5bd1e995) | 0, 0x297a2d39);
  const stirred = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
  return stirred ^ (stirred >>> 13);
}
