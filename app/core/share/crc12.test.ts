import fc from "fast-check";
import { expect, test } from "vitest";
import { crc12 } from "./crc12.ts";

const digit = fc.nat({ max: 63 });

test("any change of one number or of two neighbours is seen", () => {
  const change = fc.tuple(fc.array(digit, { minLength: 2, maxLength: 80 }), fc.nat(), digit, digit);
  fc.assert(
    fc.property(change, ([values, place, first, second]) => {
      const at = place % (values.length - 1);
      const changed = values.with(at, first).with(at + 1, second);
      expect(crc12(changed) === crc12(values)).toBe(changed.join() === values.join());
    }),
    { numRuns: 5000 },
  );
});

test("a number that is missing in front or at the end is seen, even a zero", () => {
  for (const values of [[0], [0, 0], [5, 0], [0, 5]]) {
    expect(crc12(values)).not.toBe(crc12(values.slice(1)));
    expect(crc12(values)).not.toBe(crc12(values.slice(0, -1)));
  }
});

test("the check is a number of twelve bits", () => {
  fc.assert(
    fc.property(fc.array(digit), values => {
      expect(crc12(values)).toBeGreaterThanOrEqual(0);
      expect(crc12(values)).toBeLessThan(4096);
    }),
  );
});
