import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyData } from "../../testing/agents.ts";
import { readCorpus } from "../../testing/corpus.ts";
import { fixtures } from "../../testing/fixtures.ts";
import { judges } from "../../testing/judges.ts";
import { parseAgent } from "../document/parse.ts";
import { equalValues } from "../edits/equal.ts";
import { agentData, writeAgent, type AgentData } from "./agentData.ts";

const files = [...fixtures.map(({ name, text }) => ({ path: name, text })), ...readCorpus()];

function expectKept(data: AgentData, path: string): void {
  const text = writeAgent(data);
  const agent = parseAgent(text);
  const back = agentData(agent);
  expect(agent.problems, path).toEqual([]);
  expect(back.body, path).toBe(data.body);
  expect(equalValues(back.fields, data.fields), path).toBe(true);
}

describe("an agent as values", () => {
  it("is the same after it was written and read, whatever file it came from", () => {
    for (const { path, text } of files) expectKept(agentData(parseAgent(text)), path);
  });

  it("is the same after it was written and read, whatever the values are", () => {
    fc.assert(
      fc.property(anyData, data => expectKept(data, "invented")),
      { numRuns: 500 },
    );
  });

  it("is written so that every strict reader finds the same keys", () => {
    for (const { path, text } of files) {
      const data = agentData(parseAgent(text));
      const written = writeAgent(data);
      for (const [name, judge] of Object.entries(judges))
        expect(Object.keys(judge(written)).sort(), `${name}: ${path}`).toEqual(
          Object.keys(data.fields).sort(),
        );
    }
  });

  it("is written in the conventional order, unknown keys last", () => {
    const fields = {
      emoji: "🐸",
      color: "green",
      tools: "Read",
      name: "pond-keeper",
      description: "For ponds.",
    };
    expect(writeAgent({ fields, body: "\r\nYou care.\r\n" })).toBe(
      "---\r\nname: pond-keeper\r\ndescription: |-\r\n  For ponds.\r\ntools: Read\r\ncolor: green\r\nemoji: 🐸\r\n---\r\n\r\nYou care.\r\n",
    );
  });
});
