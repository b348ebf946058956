import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pairsOf, slotName } from "./slots.ts";

describe("slot names", () => {
  it("tell each pair once, from either slot or both", () => {
    const named = fc.tuple(fc.nat({ max: 999_999 }), fc.constantFrom(0, 1));
    fc.assert(
      fc.property(fc.array(named), names => {
        const pairs = pairsOf(names.map(([pair, slot]) => slotName(pair, slot)));
        expect([...pairs].sort()).toEqual([...new Set(names.map(([pair]) => pair))].sort());
      }),
    );
  });

  it.each(["", "0", "0-2", "a-0", "0-0.crswap", "-1-0", "1-0 "])("do not include %j", name =>
    expect(pairsOf([name])).toEqual([]),
  );
});
