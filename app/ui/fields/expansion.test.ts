import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { afterInsert, afterMove, afterRemove, initialExpansion, revealing, withOpen } from "./expansion.ts";

/** Examples in a row, the open ones in capitals. */
const row = (open: ReadonlySet<number>, names: readonly string[]): readonly string[] =>
  names.map((name, at) => (open.has(at) ? name.toUpperCase() : name));
const openIn = (names: readonly string[]): ReadonlySet<number> =>
  new Set(names.flatMap((name, at) => (name === name.toUpperCase() ? [at] : [])));
const anyRow = fc
  .uniqueArray(fc.constantFrom("a", "b", "c", "d", "e", "f"), { minLength: 1 })
  .chain(names => fc.tuple(...names.map(name => fc.constantFrom(name, name.toUpperCase()))));
const withPlaces = anyRow.chain(names => {
  const place = fc.nat(names.length - 1);
  return fc.tuple(fc.constant(names), place, place);
});
const lower = (names: readonly string[]): readonly string[] => names.map(name => name.toLowerCase());

describe("open examples", () => {
  it("stay the same examples when one moves, goes or comes", () => {
    fc.assert(
      fc.property(withPlaces, ([names, from, to]) => {
        const open = openIn(names);
        const gone = names.toSpliced(from, 1);
        expect(row(afterRemove(open, from), lower(gone))).toEqual(gone);
        const moved = gone.toSpliced(to, 0, names[from] ?? "");
        expect(row(afterMove(open, from, to), lower(moved))).toEqual(moved);
        const added = names.toSpliced(from, 0, "NEW");
        expect(row(afterInsert(open, from), lower(added))).toEqual(added);
      }),
    );
  });

  it("can be opened and closed one by one", () => {
    expect([...withOpen(new Set([0]), 2, true)]).toEqual([0, 2]);
    expect([...withOpen(new Set([0, 2]), 0, false)]).toEqual([2]);
  });
});

describe("revealing a place", () => {
  it("opens the example that holds it and leaves the others", () => {
    const { examples } = revealing(initialExpansion, {
      view: "example",
      block: 3,
      part: { kind: "context" },
    });
    expect([...examples]).toEqual([0, 3]);
  });

  it("unfolds the advanced fields for one of them, and for no other", () => {
    const unfolds = (key: string) => revealing(initialExpansion, { view: "field", key }).advanced;
    expect(["hooks", "maxTurns"].map(unfolds)).toEqual([true, true]);
    expect(["name", "x-note", "constructor"].map(unfolds)).toEqual([false, false, false]);
  });

  it("does nothing for places outside the form", () => {
    expect(revealing(initialExpansion, { view: "text", at: 5 })).toBe(initialExpansion);
    expect(revealing(initialExpansion, undefined)).toBe(initialExpansion);
  });
});
