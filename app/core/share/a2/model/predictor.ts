import { createContext, viewCount } from "./context.ts";
import { createCounters } from "./counters.ts";
import { squash } from "./logistic.ts";
import { createMatch } from "./match.ts";
import { createMixer } from "./mixer.ts";
import { createRefiner } from "./refiner.ts";

/**
 * Tells how likely the next bit is a one, from all bits before it. Who writes and who reads run one each, in step:
 * every figure is an integer, so that they agree in all engines.
 */
export interface Predictor {
  /** The probability of a one, in 1/65536, from 32 to 65504. */
  predict(): number;
  /** Takes the bit that came; bytes come highest bit first. */
  learn(bit: number): void;
  /** Begins a new text: what was learned stays. */
  beginText(): void;
  /** Keeps what was learned so far; the function returned brings it back. Only between texts. */
  save(): () => void;
}

/** The least probability that either bit is given, so that none costs more than eleven bits. */
const floor = 32;

/** A predictor that has learned nothing, for texts of up to `capacity` bytes in all. */
export function createPredictor(capacity: number): Predictor {
  const context = createContext();
  const counters = createCounters(viewCount);
  const match = createMatch(capacity);
  const mixer = createMixer(viewCount + 2, [3 * 256, 8 * 256, 512, 256]);
  const { inputs, rows } = mixer;
  const refiner = createRefiner();
  const tables = [counters.entries, refiner.table, ...match.tables, ...mixer.tables];
  /** The bits of the byte so far, behind a leading one. */
  let path = 1;

  const beginText = (): void => {
    context.reset();
    match.reset();
    path = 1;
  };
  return {
    predict: () => {
      const last = context.last4 & 0xff;
      counters.look(context.views, path, inputs);
      inputs[viewCount] = match.look(path);
      inputs[viewCount + 1] = 256;
      rows[0] = match.strength * 256 + path;
      rows[1] = Math.min(context.wordLength, 7) * 256 + last;
      rows[2] = context.shape;
      rows[3] = path;
      const logit = mixer.mix();
      const probability = (squash(logit) + refiner.refine(logit, (last << 8) | path) + 1) >> 1;
      return probability < floor ? floor : probability > 65536 - floor ? 65536 - floor : probability;
    },
    learn: bit => {
      counters.learn(bit);
      match.learn(bit);
      mixer.learn(bit);
      refiner.learn(bit);
      path = (path << 1) | bit;
      if (path < 256) return;
      context.push(path & 0xff);
      match.push(path & 0xff);
      path = 1;
    },
    beginText,
    save: () => {
      const kept = tables.map(table => table.slice());
      const size = match.size;
      return () => {
        for (const [at, table] of tables.entries()) table.set(kept[at] ?? []);
        match.reset(size);
        beginText();
      };
    },
  };
}
