import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DiffRow } from "./compare.ts";
import { foldRows } from "./folds.ts";

const kind = fc.oneof(
  { weight: 9, arbitrary: fc.constant("same" as const) },
  { weight: 1, arbitrary: fc.constantFrom("added" as const, "removed" as const) },
);
const rows = fc
  .array(kind, { maxLength: 80 })
  .map(kinds => kinds.map((kind, before): DiffRow => ({ kind, before, parts: [] })));

describe("folding unchanged lines", () => {
  it("keeps every row, in order", () => {
    fc.assert(
      fc.property(rows, all => {
        expect(foldRows(all).flatMap(group => group.rows)).toEqual(all);
      }),
    );
  });

  it("never hides a change, nor the three lines on either side of one", () => {
    fc.assert(
      fc.property(rows, all => {
        const near = all.filter((_, at) =>
          all.slice(Math.max(0, at - 3), at + 4).some(row => row.kind !== "same"),
        );
        const hidden = foldRows(all).flatMap(group => (group.isFolded ? group.rows : []));
        expect(hidden.filter(row => near.includes(row))).toEqual([]);
      }),
    );
  });

  it("hides four lines or more at a time, and shows what lies between as one group", () => {
    fc.assert(
      fc.property(rows, all => {
        const groups = foldRows(all);
        expect(groups.every(group => !group.isFolded || group.rows.length >= 4)).toBe(true);
        expect(groups.every((group, at) => group.isFolded !== groups[at + 1]?.isFolded)).toBe(true);
      }),
    );
  });

  it("hides everything where nothing has changed", () => {
    const same = Array.from({ length: 12 }, (_, before): DiffRow => ({ kind: "same", before, parts: [] }));
    expect(foldRows(same)).toEqual([{ isFolded: true, rows: same }]);
  });
});
