import { describe, expect, it } from "vitest";
import { parseAgent, predictLoad, takenAway } from "../../../core/index.ts";
import { shareInWords } from "./share.ts";

describe("a share in words", () => {
  it.each([
    [0, "0 %"],
    [1, "under 0.1 %"],
    [315, "2.1 %"],
    [1800, "12 %"],
    [30_000, "200 %"],
  ])("of %i in 15,000 is %s", (part, words) => {
    expect(shareInWords(part, 15_000)).toBe(words);
  });
});

describe("what is taken away", () => {
  it("is what the client knows and would give, and MCP patterns", () => {
    const text =
      "---\nname: a\ndescription: b\ndisallowedTools: Write, Foo, LS, mcp__*, Write, Workflow\n---\n";
    expect(takenAway(predictLoad(parseAgent(text), "project"))).toEqual(["Write", "mcp__*"]);
  });
});
