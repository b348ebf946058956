import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeBytes, encodeBytes } from "./arithmetic.ts";
import type { Predictor } from "./predictor.ts";

/** Predictions that have nothing to do with the bits: whatever they are, what is written must be read. */
function stubborn(probabilities: readonly number[]): Predictor {
  let at = 0;
  return {
    predict: () => probabilities[at++ % probabilities.length] ?? 32768,
    learn: () => undefined,
    beginText: () => undefined,
    save: () => () => undefined,
  };
}

const probabilities = fc.array(fc.oneof(fc.integer({ min: 32, max: 65504 }), fc.constantFrom(32, 65504)), {
  minLength: 1,
  maxLength: 9,
});

test("whatever is predicted, the bytes come back", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60, size: "max" }), probabilities, (bytes, predicted) => {
      const coded = encodeBytes(bytes, stubborn(predicted));
      expect([...decodeBytes(coded, bytes.length, stubborn(predicted))]).toEqual([...bytes]);
    }),
    { numRuns: 1000 },
  );
});

test("bits cost what their probability says", () => {
  const zeros = new Uint8Array(1000);
  const cost = -Math.log2(1 - 1024 / 65536) * 1000;
  expect(encodeBytes(zeros, stubborn([1024])).length).toBeLessThan(cost + 4);
});

test("junk gives as many bytes as are asked for", () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 20 }),
      probabilities,
      fc.nat({ max: 50 }),
      (junk, predicted, length) => {
        expect(decodeBytes(junk, length, stubborn(predicted)).length).toBe(length);
        expect(decodeBytes(junk, length, stubborn(predicted), { filler: 255 }).length).toBe(length);
      },
    ),
  );
});

test("reading stops where it differs from what it is to be", () => {
  const bytes = Uint8Array.of(1, 2, 3, 4);
  const coded = encodeBytes(bytes, stubborn([30000]));
  const read = (until: Uint8Array): readonly number[] => [
    ...decodeBytes(coded, 4, stubborn([30000]), { until }),
  ];
  expect(read(bytes)).toEqual([1, 2, 3, 4]);
  expect(read(Uint8Array.of(1, 2, 9, 4))).toEqual([1, 2]);
});
