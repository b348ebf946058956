import { readFileSync, writeFileSync } from "node:fs";
import { encodeBase64url } from "../core/share/base64url.ts";
import { encodeBytes } from "../core/share/a2/model/arithmetic.ts";
import { createPredictor } from "../core/share/a2/model/predictor.ts";

const folder = new URL("../core/share/a2/", import.meta.url);

/** The text that a2's predictor reads beforehand, as people can read it. */
export function priorText(): Uint8Array {
  return readFileSync(new URL("prior.txt", folder));
}

/**
 * Packs the prior into the module that the codec loads. A version's prior is a part of its format: once links of it are
 * out, neither the text nor the model may change, and this is for the next version.
 */
export function packPrior(): void {
  const text = priorText();
  const packed = encodeBase64url(encodeBytes(text, createPredictor(text.length)));
  const lines = [
    "/** The prior of version a2, `prior.txt` as its own model packs it, by `app/build/pack-prior.ts`. */",
    `export const prior = {\n  bytes: ${text.length},\n  packed:\n    "${packed}",\n};\n`,
  ];
  writeFileSync(new URL("prior.ts", folder), lines.join("\n"));
}
