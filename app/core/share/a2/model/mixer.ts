import { clampLogit, squash } from "./logistic.ts";

/**
 * Weighs logits into one. Several sets of weights, each chosen by something else that is known, give an opinion each;
 * a last set weighs those.
 */
export interface Mixer {
  /** What each set's row of weights is chosen by, to be written before `mix`; the row of the last set, last. */
  readonly rows: Int32Array;
  /** The logits to weigh, to be written before `mix`. */
  readonly inputs: Int32Array;
  /** The logit of the next bit. */
  mix(): number;
  learn(bit: number): void;
  readonly tables: readonly Int32Array[];
}

/** Weights are in 1/65536. */
const one = 65536;
/** What each weight of an opinion begins with: a little more than its share. */
const opinionStart = 13_943;
/** How fast weights follow an error, in 1/16 of what `learn` would take at full speed. */
const speeds = { opinion: 7, last: 2 };

/** A mixer with as many sets as `rowCounts` has entries but one; the last entry is the last set's. */
export function createMixer(inputCount: number, rowCounts: readonly number[]): Mixer {
  const inputs = new Int32Array(inputCount);
  const rows = new Int32Array(rowCounts.length);
  const opinions = new Int32Array(rowCounts.length - 1);
  const opinionSets = rowCounts
    .slice(0, -1)
    .map(rowCount => createSet(inputs, rowCount, opinionStart, speeds.opinion));
  const last = createSet(opinions, rowCounts.at(-1) ?? 1, Math.floor(one / opinions.length), speeds.last);
  return {
    rows,
    inputs,
    mix: () => {
      for (let set = 0; set < opinionSets.length; set++)
        opinions[set] = opinionSets[set]?.weigh(rows[set] ?? 0) ?? 0;
      return last.weigh(rows[opinionSets.length] ?? 0);
    },
    learn: bit => {
      const goal = bit === 1 ? 65535 : 0;
      for (const set of opinionSets) set.learn(goal);
      last.learn(goal);
    },
    tables: [...opinionSets, last].map(({ weights }) => weights),
  };
}

interface WeightSet {
  weigh(row: number): number;
  learn(goal: number): void;
  readonly weights: Int32Array;
}

function createSet(inputs: Int32Array, rowCount: number, start: number, speed: number): WeightSet {
  const count = inputs.length;
  const weights = new Int32Array(rowCount * count).fill(start);
  let [first, logit] = [0, 0];
  return {
    weigh: row => {
      first = row * count;
      let sum = 0;
      for (let at = 0; at < count; at++) sum += Math.imul(weights[first + at] ?? 0, inputs[at] ?? 0) >> 8;
      logit = clampLogit(sum >> 8);
      return logit;
    },
    learn: goal => {
      const error = ((goal - squash(logit)) * speed) >> 4;
      for (let at = 0; at < count; at++) {
        const weight = (weights[first + at] ?? 0) + ((Math.imul(inputs[at] ?? 0, error) + 0x2000) >> 14);
        weights[first + at] = weight;
      }
    },
    weights,
  };
}
