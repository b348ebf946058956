import { damages } from "./damages.ts";
import { forgeries } from "./forgeries.ts";
import type { Original } from "./originals.ts";
import { createRandom, pick } from "./random.ts";

/** A payload to try, and the links that it was made from. */
export interface FuzzCase {
  /** What was done to it. */
  readonly kind: string;
  readonly payload: string;
  readonly originals: readonly Original[];
  /** Whether somebody made it up on purpose, with checks that fit. */
  readonly isForged: boolean;
}

const damageKinds = Object.entries(damages);
const forgeryKinds = Object.entries(forgeries);

/** The case of this number: the same for the same seed and the same originals. */
export function fuzzCase(originals: readonly Original[], seed: number, number: number): FuzzCase {
  const random = createRandom(Math.imul(seed, 0x9e3779b1) + number);
  const [original, other] = [pick(random, originals), pick(random, originals)];
  const of = [original, other];
  if (random(3) > 0) {
    const [kind, damage] = pick(random, damageKinds);
    return { kind, payload: damage(random, original.payload, other), originals: of, isForged: false };
  }
  const [kind, forge] = pick(random, forgeryKinds);
  return { kind, payload: forge(random, original), originals: of, isForged: true };
}
