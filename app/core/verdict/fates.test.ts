import { describe, expect, it } from "vitest";
import { givenTools, parseAgent, predictLoad, type Load } from "../index.ts";
import { readCorpus } from "../../testing/corpus.ts";
import { fixtures } from "../../testing/fixtures.ts";
import { toolFates, type Fate } from "./fates.ts";

const load = (...lines: readonly string[]): Load =>
  predictLoad(
    parseAgent(["---", "name: pond-keeper", "description: For ponds.", ...lines, "---", ""].join("\n")),
    "project",
  );

const words = (fate: Fate): string => (fate.isGiven ? fate.name : `(${fate.reason})`);
const rows = (...lines: readonly string[]): readonly (readonly string[])[] =>
  toolFates(load(...lines)).map(({ listed, foreground, background }) => [
    listed,
    words(foreground),
    words(background),
  ]);

describe("the fates of listed tools", () => {
  it("are none without a list and with an empty one", () => {
    expect(rows()).toEqual([]);
    expect(rows("tools: []")).toEqual([]);
  });

  it("give what arrives the name that the client calls it by", () => {
    expect(rows("tools: Read, Task, Bash(git:*), mcp__lake__level")).toEqual([
      ["Read", "Read", "Read"],
      ["Task", "Agent", "Agent"],
      ["Bash(git:*)", "Bash", "Bash"],
      ["mcp__lake__level", "mcp__lake__level", "mcp__lake__level"],
    ]);
  });

  it.each([
    ["LS", "(gone from Claude Code)"],
    ["AskUserQuestion", "(never given to a subagent)"],
    ["Frobnicate", "(unknown)"],
    ["read", "(unknown, since it is spelt Read)"],
    ["ExitPlanMode", "(only with permission mode plan)"],
    ["mcp__*", "(counts only under disallowed tools)"],
  ])("say why %s arrives in neither setting: %s", (name, reason) => {
    expect(rows(`tools: [Write, "${name}"]`)[1]).toEqual([name, reason, reason]);
  });

  it("keep apart what is missing beside Bash and what is missing in the background", () => {
    expect(rows("tools: Grep, Bash")[0]).toEqual(["Grep", "(not beside Bash)", "(not in the background)"]);
    expect(rows("tools: Grep")).toEqual([["Grep", "Grep", "(not in the background)"]]);
  });

  it("name the list of disallowed tools, also for what a pattern takes away", () => {
    expect(rows("tools: Read, Write, mcp__lake__level", "disallowedTools: Write, mcp__lake")).toEqual([
      ["Read", "Read", "Read"],
      ["Write", "(disallowed)", "(disallowed)"],
      ["mcp__lake__level", "(disallowed)", "(disallowed)"],
    ]);
  });

  it("give exactly the tools that the core gives, in every real file", () => {
    for (const { text } of [...fixtures, ...readCorpus()]) {
      const real = predictLoad(parseAgent(text), "plugin");
      if (real.tools === undefined) continue;
      for (const setting of ["foreground", "background"] as const) {
        const given = toolFates(real).flatMap(fate => (fate[setting].isGiven ? [fate[setting].name] : []));
        expect(new Set(given)).toEqual(new Set(givenTools(real, setting).names));
      }
    }
  });
});
