import type { Original } from "./originals.ts";
import type { Random } from "./random.ts";
import { digits, pick, randomDigits } from "./random.ts";

/** What can become of a payload on its way; another one, for what takes two. */
export type Damage = (random: Random, payload: string, other: Original) => string;

/** What chat tools, mails and people put behind a link. */
const tails = [
  "A",
  "AAAA",
  "-",
  "_",
  ".",
  ").",
  "and",
  "?utm=1",
  "%E2%80%A6more",
  "\u200b",
  "=",
  "#top",
  "🔍",
];

const headerDigits = 14;

const spliced = (text: string, from: number, to: number, put: string): string =>
  text.slice(0, from) + put + text.slice(to);

/** Up to four changes of one kind. */
function severalTimes(change: (random: Random, payload: string) => string): Damage {
  return (random, payload) => {
    let changed = payload;
    for (let left = 1 + random(4); left > 0; left--) changed = change(random, changed);
    return changed;
  };
}

function swap(random: Random, payload: string): string {
  const [left = 0, right = 0] = [random(payload.length), random(payload.length)].toSorted((a, b) => a - b);
  const swapped = payload.charAt(right) + payload.slice(left + 1, right) + payload.charAt(left);
  return left === right ? payload : spliced(payload, left, right + 1, swapped);
}

function overwrite(random: Random, payload: string): string {
  const from = random(payload.length);
  const length = 1 + random(12);
  return spliced(payload, from, from + length, randomDigits(random, length));
}

/** What a link says of itself stands in its first digits; one digit is enough to make it say something else. */
function flipInHeader(random: Random, payload: string): string {
  const at = "a2.".length + random(Math.max(1, Math.min(payload.length - "a2.".length, headerDigits)));
  const flipped = digits.charAt(digits.indexOf(payload.charAt(at)) ^ (1 << random(6)));
  return spliced(payload, at, at + 1, flipped);
}

function escape(random: Random, payload: string): string {
  const rate = 1 + random(4);
  const sign = pick(random, ["%", "%25", "%2525"]);
  return payload.replace(/[^%]/gu, unit =>
    random(rate) > 0
      ? unit
      : encodeURIComponent(unit)
          .replace(/^[^%]$/, hexOf)
          .replaceAll("%", sign),
  );
}

const hexOf = (ascii: string): string => `%${ascii.charCodeAt(0).toString(16).padStart(2, "0")}`;

/** Every kind of damage, by what it does. */
export const damages: Readonly<Record<string, Damage>> = {
  "digits changed": severalTimes((random, payload) => {
    const at = random(payload.length);
    return spliced(payload, at, at + 1, randomDigits(random, 1));
  }),
  "digits inserted": severalTimes((random, payload) => {
    const at = random(payload.length + 1);
    return spliced(payload, at, at, randomDigits(random, 1 + random(3)));
  }),
  "digits removed": severalTimes((random, payload) => {
    const at = random(payload.length);
    return spliced(payload, at, at + 1 + random(3), "");
  }),
  "digits swapped": severalTimes(swap),
  "a bit of the header flipped": flipInHeader,
  "a run overwritten": overwrite,
  "strange characters": severalTimes((random, payload) => {
    const at = random(payload.length);
    return spliced(payload, at, at + random(2), String.fromCodePoint(random(0x110000)));
  }),
  cut: (random, payload) => payload.slice(0, random(payload.length)),
  "something stuck on": (random, payload) =>
    payload + pick(random, [...tails, randomDigits(random, 1 + random(9))]),
  "two spliced": (random, payload, other) =>
    payload.slice(0, 1 + random(payload.length)) + other.payload.slice(random(other.payload.length)),
  escaped: escape,
  "escaped and overwritten": (random, payload) => overwrite(random, escape(random, payload)),
  "overwritten and cut": (random, payload) => overwrite(random, payload).slice(0, 1 + random(payload.length)),
};
