import { stretch } from "./logistic.ts";

/** Predicts that what followed the last time, after the same bytes as now, follows again. */
export interface Match {
  /** The logit of the next bit; 0 without a match. `path` as in `Counters`. */
  look(path: number): number;
  /** 0 without a match, 1 for a short one, 2 for a long one. */
  readonly strength: number;
  learn(bit: number): void;
  /** Takes a byte that came. */
  push(byte: number): void;
  /** Bytes taken so far. */
  readonly size: number;
  /** Forgets the match under way, and all bytes but the first so many. */
  reset(size?: number): void;
  readonly tables: readonly (Uint8Array | Int32Array | Uint16Array)[];
}

/** A match begins at so many equal bytes. */
const minLength = 5;
const [longLength, maxLength] = [16, 400];
const hashBits = 16;

/** A match model over texts of up to `capacity` bytes in all. */
export function createMatch(capacity: number): Match {
  const bytes = new Uint8Array(capacity);
  const latest = new Int32Array(1 << hashBits);
  /** How far a match of each length bucket was right, by the bit that it predicts. */
  const trust = new Uint16Array(64).fill(32768);
  let size = 0;
  let [from, length] = [0, 0];
  let judged = -1;

  const sameBefore = (other: number): number => {
    let same = 0;
    while (same < 32 && same < other && bytes[other - 1 - same] === bytes[size - 1 - same]) same++;
    return same;
  };
  const hashOfLast = (): number => {
    let mixed = 0;
    for (let back = 1; back <= minLength; back++)
      mixed = Math.imul(mixed + (bytes[size - back] ?? 0) + 1, 0x2f0b4c47);
    return mixed >>> (32 - hashBits);
  };
  const find = (): void => {
    const at = hashOfLast();
    if (length === 0) {
      from = latest[at] ?? 0;
      const same = sameBefore(from);
      length = same < minLength ? 0 : same;
    }
    latest[at] = size;
  };
  return {
    look: path => {
      judged = -1;
      if (length === 0) return 0;
      const predicted = (bytes[from] ?? 0) | 0x100;
      const known = 31 - Math.clz32(path);
      if (predicted >> (8 - known) !== path) {
        length = 0;
        return 0;
      }
      judged = 2 * bucketOf(length) + ((predicted >> (7 - known)) & 1);
      return stretch(trust[judged] ?? 0);
    },
    get strength() {
      return length === 0 ? 0 : length < longLength ? 1 : 2;
    },
    learn: bit => {
      if (judged < 0) return;
      const now = trust[judged] ?? 0;
      trust[judged] = now + (((bit === 1 ? 65535 : 0) - now) >> 6);
    },
    push: byte => {
      bytes[size++] = byte;
      if (length > 0) {
        from++;
        if (length < maxLength) length++;
      }
      if (size >= minLength) find();
    },
    get size() {
      return size;
    },
    reset: (kept = size) => {
      size = kept;
      length = 0;
    },
    tables: [bytes, latest, trust],
  };
}

const bucketOf = (length: number): number => (length < 16 ? length : Math.min(31, 14 + (length >> 4)));
