import { parentPort, workerData } from "node:worker_threads";
import { fuzz } from "../testing/fuzz/fuzz.ts";

/**
 * The part of the fuzz that runs in a thread of its own: it says what it is about to try, then what became of it, so
 * that a payload that crashes or hangs is known outside.
 */
const { count, seed } = workerData as { readonly count: number; readonly seed: number };

for await (const run of fuzz(count, seed, ({ payload }) => parentPort?.postMessage({ trying: payload }))) {
  const { kind, payload, outcome, complaint, isFoundEarly, milliseconds } = run;
  parentPort?.postMessage({ kind, payload, outcome, complaint, isFoundEarly, milliseconds });
}
