import { squash } from "./logistic.ts";

/** Corrects a probability by what came of it before, after the same byte. */
export interface Refiner {
  /** The corrected probability. `row` is what it depends on, from 0 to 65535. */
  refine(logit: number, row: number): number;
  learn(bit: number): void;
  readonly table: Uint16Array;
}

/** Each row has a probability for every 128th logit; those between are interpolated. */
const columns = 33;
const rowCount = 65536;

/** A refiner that changes nothing yet. */
export function createRefiner(): Refiner {
  const table = new Uint16Array(rowCount * columns);
  for (let column = 0; column < columns; column++)
    table[column] = squash(Math.min(2047, column * 128 - 2048));
  for (let row = 1; row < rowCount; row++) table.copyWithin(row * columns, 0, columns);
  let nearest = 0;
  return {
    refine: (logit, row) => {
      const position = logit + 2048;
      const left = row * columns + (position >> 7);
      const share = position & 127;
      nearest = share < 64 ? left : left + 1;
      return ((table[left] ?? 0) * (128 - share) + (table[left + 1] ?? 0) * share) >> 7;
    },
    learn: bit => {
      const now = table[nearest] ?? 0;
      table[nearest] = now + (((bit === 1 ? 65535 : 0) - now) >> 5);
    },
    table,
  };
}
