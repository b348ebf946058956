import { decodeShare } from "../../core/share/share.ts";
import type { FuzzCase } from "./cases.ts";
import { fuzzCase } from "./cases.ts";
import { complaintAbout, isFoundEarly, outcomeOf } from "./check.ts";
import { writeOriginals } from "./originals.ts";

/** What became of one payload. */
export interface FuzzRun {
  readonly outcome: string;
  /** What is wrong with that, in a sentence. */
  readonly complaint: string | undefined;
  /** See `isFoundEarly`. */
  readonly isFoundEarly: boolean | undefined;
  readonly milliseconds: number;
}

/** Tries so many damaged, cut and made-up payloads. `onTry` hears of each before it is opened. */
export async function* fuzz(
  count: number,
  seed: number,
  onTry: (fuzzed: FuzzCase) => void = () => undefined,
): AsyncGenerator<FuzzRun & FuzzCase> {
  const originals = await writeOriginals();
  for (let number = 0; number < count; number++) {
    const fuzzed = fuzzCase(originals, seed, number);
    onTry(fuzzed);
    yield { ...fuzzed, ...(await tryOne(fuzzed)) };
  }
}

async function tryOne(fuzzed: FuzzCase): Promise<FuzzRun> {
  const started = performance.now();
  const result = await decodeShare(fuzzed.payload).catch(String);
  const milliseconds = performance.now() - started;
  const early = isFoundEarly(fuzzed);
  if (typeof result === "string")
    return { outcome: "thrown", complaint: `It throws: ${result}`, isFoundEarly: early, milliseconds };
  const [outcome, complaint] = [outcomeOf(fuzzed, result), complaintAbout(fuzzed, result)];
  return { outcome, complaint, isFoundEarly: early, milliseconds };
}
