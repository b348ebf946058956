import { stretch } from "./logistic.ts";

/** What is known of the next bit in each view of the context: one adaptive probability for each view and path. */
export interface Counters {
  /**
   * Writes the logit of the next bit for each view to `inputs`, 0 where a view is new. `path` are the bits of the byte
   * so far behind a leading one.
   */
  look(views: Int32Array, path: number, inputs: Int32Array): void;
  /** Takes the bit that came, at the places that were looked at last. */
  learn(bit: number): void;
  readonly entries: Uint32Array;
}

/** Two to this power entries, 16 of them to a slot: the paths of half a byte, together in one line of a CPU's cache. */
const sizeBits = 22;
/** An entry: the probability in 16 bits, how often it was met in 4, and a check of its view in 12. */
const [metShift, metMask, checkMask] = [12, 15, 0xfff];

/** How far a probability moves when it was met so often: in 1/65536 of the way, at first nearly all of it. */
const rates = Int32Array.from({ length: metMask + 1 }, (_, met) => Math.floor(6_553_600 / (100 * met + 115)));

/** Counters that have seen nothing. */
export function createCounters(viewCount: number): Counters {
  const entries = new Uint32Array(1 << sizeBits);
  const places = new Int32Array(viewCount);
  const checks = new Int32Array(viewCount);
  const look: Counters["look"] = (views, path, inputs) => {
    const known = 31 - Math.clz32(path);
    const salt = known < 4 ? 0 : Math.imul(path >> (known - 4), 0x9e3779b1);
    const step = known < 4 ? path : (path & (15 >> (8 - known))) | (1 << (known - 4));
    for (let view = 0; view < viewCount; view++) {
      const mixed = Math.imul(((views[view] ?? 0) + salt) | 0, 0x2545f491);
      // Views share slots, each with an order of the paths of its own, so that few meet.
      const place = ((mixed >>> (32 - sizeBits)) & ~15) | ((mixed & 15) ^ step);
      const check = (mixed >>> 4) & checkMask;
      const entry = entries[place] ?? 0;
      places[view] = place;
      checks[view] = check;
      inputs[view] = (entry & checkMask) === check && entry !== 0 ? stretch(entry >>> 16) : 0;
    }
  };
  const learn = (bit: number): void => {
    const goal = bit === 1 ? 65535 : 0;
    for (let view = 0; view < viewCount; view++) {
      const place = places[view] ?? 0;
      const check = checks[view] ?? 0;
      const entry = entries[place] ?? 0;
      const isKnown = (entry & checkMask) === check && entry !== 0;
      const probability = isKnown ? entry >>> 16 : 32768;
      const met = isKnown ? (entry >>> metShift) & metMask : 0;
      const moved = probability + (((goal - probability) * (rates[met] ?? 0)) >> 16);
      entries[place] = ((moved << 16) | (Math.min(met + 1, metMask) << metShift) | check) >>> 0;
    }
  };
  return { look, learn, entries };
}
