import { readBase64url } from "../base64url.ts";
import { decodeBytes } from "./model/arithmetic.ts";
import { createPredictor, type Predictor } from "./model/predictor.ts";
import { prior } from "./prior.ts";

/** The largest content that the predictor sees; larger ones are deflated. */
export const maxMixedBytes = 64 * 1024;

interface Primed {
  /** The text that the predictor has read beforehand. */
  readonly text: Uint8Array;
  /** The predictor as it is after that text and no other. */
  predictor(): Predictor;
}

let primed: Primed | undefined;

/**
 * The predictor that has read the prior, a text of typical words and phrases. The prior is stored as the predictor's
 * own code, so that unpacking it and learning from it are one. The first call takes as long as a large link.
 */
export function primedModel(): Primed {
  primed ??= prime();
  return primed;
}

function prime(): Primed {
  const predictor = createPredictor(prior.bytes + maxMixedBytes);
  const text = decodeBytes(readBase64url(prior.packed).bytes, prior.bytes, predictor);
  predictor.beginText();
  const restore = predictor.save();
  return {
    text,
    predictor: () => {
      restore();
      return predictor;
    },
  };
}
