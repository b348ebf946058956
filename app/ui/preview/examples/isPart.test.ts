import { describe, expect, it } from "vitest";
import type { ExamplePart, Place } from "../../../state/index.ts";
import { isPart } from "./isPart.ts";

const parts: readonly ExamplePart[] = [
  { kind: "context" },
  { kind: "turn", index: 0 },
  { kind: "turn", index: 1 },
  { kind: "commentary" },
];
const spots = [0, 1].flatMap(block => parts.map(part => ({ block, part })));

describe("the part that a place names", () => {
  it("is one alone", () => {
    for (const { block, part } of spots) {
      const place: Place = { view: "example", block, part };
      expect(spots.filter(spot => isPart(place, spot.block, spot.part))).toEqual([{ block, part }]);
    }
  });

  it("is none for a place elsewhere", () => {
    const elsewhere: readonly (Place | undefined)[] = [
      undefined,
      { view: "text", at: 0 },
      { view: "field", key: "name" },
    ];
    expect(elsewhere.flatMap(place => spots.filter(({ block, part }) => isPart(place, block, part)))).toEqual(
      [],
    );
  });
});
