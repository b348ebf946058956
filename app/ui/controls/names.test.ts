import { describe, expect, it } from "vitest";
import { namesOf } from "../../core/index.ts";
import { splitTyped, suggestionsFor, type NameGroup } from "./names.ts";

const groups: readonly NameGroup[] = [
  { label: "Water", names: ["Drain", "Fill", "Refill"] },
  { label: "Frogs", names: ["Count", "Feed", "Fillet"] },
];
const shown = (typed: string, isName: (text: string) => boolean = () => false): string =>
  suggestionsFor(groups, typed, isName)
    .map(({ label, names }) => `${label}: ${names.join(" ")}`)
    .join(" | ");

describe("suggestions", () => {
  it("are everything as long as nothing is typed", () => {
    expect(suggestionsFor(groups, "  ", () => false)).toEqual(groups);
  });

  it("put the very name first, then names that begin with it, then names that hold it", () => {
    expect(shown("fill")).toBe("Water: Fill Refill | Frogs: Fillet | As typed: fill");
    expect(shown("fee")).toBe("Frogs: Feed | As typed: fee");
    expect(shown("FILLE")).toBe("Frogs: Fillet | As typed: FILLE");
  });

  it("offer what is typed last, unless a list has it in this very spelling", () => {
    expect(shown("Fill")).toBe("Water: Fill Refill | Frogs: Fillet");
    expect(shown("newt")).toBe("As typed: newt");
  });

  it("offer a name that no list has before those that only resemble it", () => {
    expect(shown("Dra", typed => typed === "Dra")).toBe("As typed: Dra | Water: Drain");
  });
});

describe("typed names", () => {
  it("end at a comma, and the rest is still being typed", () => {
    expect(splitTyped("Fill,", namesOf)).toEqual({ names: ["Fill"], rest: "" });
    expect(splitTyped("Fill, Drain, Fe", namesOf)).toEqual({ names: ["Fill", "Drain"], rest: " Fe" });
    expect(splitTyped("Fill", namesOf)).toEqual({ names: [], rest: "Fill" });
    expect(splitTyped(",", namesOf)).toEqual({ names: [], rest: "" });
  });

  it("do not end inside parentheses", () => {
    expect(splitTyped("Agent(a,", namesOf)).toEqual({ names: [], rest: "Agent(a," });
    expect(splitTyped("Agent(a, b),", namesOf)).toEqual({ names: ["Agent(a, b)"], rest: "" });
  });
});
