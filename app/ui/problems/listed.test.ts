import { describe, expect, it } from "vitest";
import { lintAgent, parseAgent } from "../../core/index.ts";
import { readCorpus } from "../../testing/corpus.ts";
import { fixtures } from "../../testing/fixtures.ts";
import { byWeight, countFindings, entryFor, isFixable, isRepairable } from "./listed.ts";

const files = [...fixtures, ...readCorpus()];

describe("the list of problems", () => {
  it("comes with a repair for every file that strict readers refuse, and for no other", () => {
    for (const { text, strict } of files) {
      if (strict !== undefined) expect(isRepairable(parseAgent(text))).toBe(!strict);
    }
  });

  it("counts findings by their weight, risks first, and leaves out what there is none of", () => {
    const agent = parseAgent(
      "---\nname: A b\ndescription: c: d\npermissionMode: bypassPermissions\n---\n\nx\n",
    );
    const counts = countFindings(lintAgent(agent));
    expect(counts.map(({ severity }) => severity)).toEqual(["risk", "error", "hint"]);
    expect(countFindings([])).toEqual([]);
  });

  it("begins with what weighs most, and keeps the order of the file among equals", () => {
    const agent = parseAgent(
      "---\nname: A b\ndescription: c: d\ntools: Read, LS, frog\npermissionMode: bypassPermissions\n---\n\nx\n",
    );
    expect(byWeight(lintAgent(agent)).map(({ code }) => code)).toEqual([
      "risk-bypass-permissions",
      "colon-in-plain",
      "tool-gone",
      "tool-unknown",
      "name-style",
    ]);
  });

  it("knows what can be fixed without a choice", () => {
    const fixable = (text: string) => isFixable(lintAgent(parseAgent(text)));
    expect(fixable("---\nname: a\ndescription: Use when: b\n---\n\nx\n")).toBe(true);
    expect(fixable("---\nname: a\ndescription: Use when b.\n---\n\nx\n")).toBe(false);
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
