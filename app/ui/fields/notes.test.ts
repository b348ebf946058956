import { describe, expect, it } from "vitest";
import { knownFields } from "../../core/index.ts";
import { nameWarnings, tokenNote, warningsOn } from "./notes.ts";

const warnings = (key: string, text: string): readonly string[] => {
  const known = knownFields.find(field => field.key === key);
  if (known === undefined) throw new Error(`no field ${key}`);
  return warningsOn(known, { text, isText: true });
};

describe("warnings on a name", () => {
  it("are none for names that load, spaces and capitals included", () => {
    for (const name of ["pond-keeper", "Pond Keeper", "池", "a".repeat(256), "a-", "1"])
      expect(nameWarnings(name), name).toEqual([]);
  });

  it("say what skips the file", () => {
    for (const name of ["", "a:b", "-a", "a".repeat(257)]) expect(nameWarnings(name), name).toHaveLength(1);
    expect(nameWarnings("-a:b")).toHaveLength(2);
  });
});

describe("warnings on values", () => {
  it("are none for what the table of fields lists, nor for fields left out", () => {
    for (const known of knownFields) {
      for (const value of known.values ?? []) expect(warnings(known.key, value), known.key).toEqual([]);
      if (known.key !== "name" && known.key !== "description")
        expect(warnings(known.key, ""), known.key).toEqual([]);
    }
  });

  it("come for what the client drops", () => {
    for (const [key, value] of [
      ["color", "gray"],
      ["effort", "3"],
      ["background", "yes"],
      ["maxTurns", "0"],
      ["maxTurns", "1.5"],
      ["maxTurns", "many"],
      ["model", "default"],
      ["model", "sonnet-4.5"],
      ["description", ""],
    ] as const)
      expect(warnings(key, value), `${key}: ${value}`).toHaveLength(1);
  });

  it("leave alone what the client reads in its own way", () => {
    for (const [key, value] of [
      ["maxTurns", "1e1"],
      ["background", "True"],
      ["model", "Sonnet"],
      ["model", "opus[1m]"],
      ["model", "claude-opus-4-5-20251101"],
      ["model", "anthropic/claude-sonnet-4-5"],
    ] as const)
      expect(warnings(key, value), `${key}: ${value}`).toEqual([]);
  });
});

describe("warnings on shapes that no control can show", () => {
  it("come where the shape does harm", () => {
    const odd = (key: string) =>
      knownFields
        .filter(known => known.key === key)
        .flatMap(known => warningsOn(known, { text: "", isText: false }, true));
    for (const key of ["name", "description", "tools", "disallowedTools"])
      expect(odd(key), key).toHaveLength(1);
    for (const key of ["color", "skills"]) expect(odd(key), key).toEqual([]);
  });
});

describe("the token estimate", () => {
  it("takes four characters for a token and says that it is an estimate", () => {
    expect(tokenNote("x".repeat(4001))).toBe("About 1,001 tokens, as a rough estimate");
  });
});
