import { decodeShare, encodeShare } from "../../core/share/share.ts";

/** Milliseconds of the first link that a thread makes, the priming included, and of those after it. */
export interface Times {
  readonly first: number;
  readonly encode: readonly number[];
  readonly decode: readonly number[];
}

/** Times links of a text, in a thread that has done nothing with links yet. */
export async function measure(text: string, rounds: number): Promise<Times> {
  const first = await timeOf(() => encodeShare(text));
  const payload = await encodeShare(text);
  const [encode, decode]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    encode.push(await timeOf(() => encodeShare(text)));
    decode.push(await timeOf(() => decodeShare(payload)));
  }
  return { first, encode, decode };
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
