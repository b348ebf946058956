import { decodeBytes, encodeBytes } from "./model/arithmetic.ts";
import { maxMixedBytes, primedModel } from "./primed.ts";

/** Farther back than this, deflate refers to nothing. */
const deflateWindow = 32 * 1024;

/** The content in as few bytes as can be had: mixed, or for large ones deflated, both knowing the prior. */
export async function compress(content: Uint8Array): Promise<Uint8Array> {
  if (content.length <= maxMixedBytes) return encodeBytes(content, primedModel().predictor());
  const { deflateRaw } = await import("pako");
  return deflateRaw(content, { level: 9, memLevel: 9, dictionary: dictionary() });
}

/**
 * The first `length` bytes of the content that was compressed to this. Of data that end too soon it gives only what is
 * certain, of damaged data nonsense. Rejects only when the library for large contents does not load.
 */
export async function expand(data: Uint8Array, length: number, isShort: boolean): Promise<Uint8Array> {
  if (length > maxMixedBytes) {
    const { inflateRaw } = await import("../inflate.ts");
    return (await inflateRaw(data, length, dictionary())).bytes.subarray(0, length);
  }
  const decoded = decodeBytes(data, length, primedModel().predictor());
  // What is missing lies between all zeros and all ones: what both give is certain.
  return isShort
    ? decodeBytes(data, length, primedModel().predictor(), { filler: 255, until: decoded })
    : decoded;
}

/** Does at once what the first link would have to wait for. */
export function warmUp(): void {
  primedModel();
}

const dictionary = (): Uint8Array => primedModel().text.slice(-deflateWindow);
