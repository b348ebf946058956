import { describe, expect, it } from "vitest";
import { parseAgent } from "../../core/index.ts";
import { readCorpus } from "../../testing/corpus.ts";
import { fixtures } from "../../testing/fixtures.ts";
import { fileProblems, problemsOf } from "./problems.ts";

const files = [...fixtures.map(({ name, text }) => ({ path: name, text })), ...readCorpus()];

describe("problems of reading", () => {
  it("are each said at a field or for the whole file, whatever the file", () => {
    for (const { path, text } of files) {
      const agent = parseAgent(text);
      const said = [
        ...agent.fields.flatMap(({ key }) => problemsOf(agent, key)),
        ...fileProblems(agent).map(({ message }) => message),
      ];
      expect(new Set(said), path).toEqual(new Set(agent.problems.map(({ message }) => message)));
    }
  });

  it("are said at a key that stands twice, wherever they are", () => {
    const agent = parseAgent("---\nname: a\ndescription: b: c\nname: d\n---\n");
    expect(problemsOf(agent, "name")).toHaveLength(1);
    expect(problemsOf(agent, "description")).toHaveLength(1);
    expect(problemsOf(agent, "model")).toEqual([]);
    expect(fileProblems(agent)).toEqual([]);
  });
});
