import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseAgent } from "../../core/index.ts";
import { readCorpus } from "../../testing/corpus.ts";
import { fixtures } from "../../testing/fixtures.ts";
import { entryFor, isRepairable, lineOf, listedProblems } from "./listed.ts";

const files = [...fixtures, ...readCorpus()];

describe("the list of problems", () => {
  it("is empty exactly for files that strict readers accept and for those with nothing in them", () => {
    for (const { text, strict } of files) {
      const isListed = listedProblems(parseAgent(text)).length > 0;
      if (strict !== undefined) expect(isListed).toBe(!strict);
    }
    expect(["", " \n\n", "\uFEFF"].flatMap(text => listedProblems(parseAgent(text)))).toEqual([]);
  });

  it("goes from the top of the file to its end, in whatever order the problems were found", () => {
    const agent = parseAgent("---js\nname: a: b\ndescription: c: d\ntools: e: f\n---\n");
    const shuffled = { ...agent, problems: agent.problems.toReversed() };
    expect(agent.problems.length).toBeGreaterThan(1);
    expect(listedProblems(shuffled)).toEqual(listedProblems(agent));
    const lines = listedProblems(agent).map(({ line }) => line);
    expect(lines).toEqual(lines.toSorted((x, y) => x - y));
  });

  it("comes with a repair for every file that strict readers refuse, and for no other", () => {
    for (const { text, strict } of files) {
      if (strict !== undefined) expect(isRepairable(parseAgent(text))).toBe(!strict);
    }
  });

  it("names what is missing in a text that is no agent file", () => {
    const [problem] = listedProblems(parseAgent("# Read me\n"));
    expect(problem).toMatchObject({ code: "no-front-matter", severity: "error", line: 1 });
  });
});

describe("the line of an offset", () => {
  it("is one more than the line ends before it", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "\n", "\r\n") }), fc.nat(20), (text, at) => {
        expect(lineOf(text, at)).toBe(text.slice(0, at).split("\n").length);
      }),
    );
  });
});

describe("moving through the list", () => {
  it("stays within it", () => {
    expect(entryFor("ArrowUp", 0, 3)).toBe(0);
    expect(entryFor("ArrowDown", 2, 3)).toBe(2);
  });

  it("goes up and down, to the first and to the last", () => {
    expect(["ArrowUp", "ArrowDown", "Home", "End"].map(key => entryFor(key, 1, 4))).toEqual([0, 2, 0, 3]);
  });

  it("leaves other keys alone, and an empty list", () => {
    expect(["Enter", "Tab", "constructor"].map(key => entryFor(key, 1, 4))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(entryFor("End", 0, 0)).toBeUndefined();
  });
});
