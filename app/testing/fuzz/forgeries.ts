import { deflateRawSync } from "node:zlib";
import { readFrame, writeFrame } from "../../core/share/a2/frame.ts";
import { maxTextBytes } from "../../core/share/limits.ts";
import { a1Payload } from "../links.ts";
import type { Original } from "./originals.ts";
import type { Random } from "./random.ts";
import { pick, randomBytes, randomDigits } from "./random.ts";

/** A payload that no encoder wrote, perhaps made from one that it did. */
export type Forgery = (random: Random, original: Original) => string;

const checksum = (random: Random): number => random(2 ** 30);

/** Mostly small, since the work for a text grows with the size that its link claims. */
const sizes = [0, 16, 300, 300, 300, 300, 2000, 2000, 9000];
const somewhat = (random: Random): number => random(pick(random, sizes) + 1);

/** At and beyond the limits of what is mixed, what is opened and what can be written. */
const edges = [64 * 1024, maxTextBytes, maxTextBytes + 256, 2 ** 24, 2 ** 28];
const edge = (random: Random): number => pick(random, edges) + random(5) - 2;

const zeros = deflateRawSync(new Uint8Array(4 * 1024 * 1024), { level: 9 });

function frame(random: Random, contentBytes: number, data: Uint8Array): string {
  return `a2.${writeFrame({ contentBytes, hasName: random(4) === 0, checksum: checksum(random) }, data)}`;
}

/** The data of a real link behind a header that says something else of them. */
function reframe(random: Random, { payload }: Original): string {
  const found = readFrame(payload.slice("a2.".length));
  if (found === undefined) return frame(random, somewhat(random), new Uint8Array());
  const lies = [
    { contentBytes: somewhat(random) },
    { checksum: checksum(random) },
    { contentBytes: Math.max(0, found.contentBytes + random(9) - 4) },
  ];
  return `a2.${writeFrame({ ...found, ...pick(random, lies) }, found.data)}`;
}

/** Every kind of forgery, by what it is. */
export const forgeries: Readonly<Record<string, Forgery>> = {
  "random digits": random =>
    `${pick(random, ["a1", "a2", "a2", "a2", "a3", "b7", "a"])}.${randomDigits(random, somewhat(random))}`,
  "random characters": random =>
    pick(random, ["", "#", "a1.", "a2.", "%"]) +
    Array.from({ length: somewhat(random) }, () => String.fromCharCode(random(0x10000))).join(""),
  "a frame round random data": random =>
    frame(random, somewhat(random), randomBytes(random, somewhat(random))),
  "a frame that claims much": random =>
    frame(random, edge(random), pick(random, [randomBytes(random, random(40)), zeros])),
  "a false frame": reframe,
  "a header before random data": random => {
    const header = {
      textBytes: somewhat(random),
      deflatedBytes: somewhat(random),
      checksum: random(2 ** 32),
    };
    return a1Payload(pick(random, [randomBytes(random, somewhat(random)), zeros]), header);
  },
};
