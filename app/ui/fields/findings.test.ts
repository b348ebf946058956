import { describe, expect, it } from "vitest";
import { lintAgent, parseAgent } from "../../core/index.ts";
import { readCorpus } from "../../testing/corpus.ts";
import { fixtures } from "../../testing/fixtures.ts";
import { findingsAt, findingsBeside, namesIn } from "./findings.ts";

const files = [...fixtures.map(({ name, text }) => ({ path: name, text })), ...readCorpus()];

describe("findings about the front matter", () => {
  it("are each said at a field or for the whole file, whatever the file", () => {
    for (const { path, text } of files) {
      const agent = parseAgent(text);
      const findings = lintAgent(agent).filter(({ from }) => from < agent.body.from);
      const keys = ["name", "description", ...agent.fields.map(({ key }) => key)];
      const said = [
        ...keys.flatMap(key => findingsAt(agent, key, findings)),
        ...findingsBeside(agent, findings),
      ];
      expect(new Set(said), path).toEqual(new Set(findings));
    }
  });

  it("are said at a key that stands twice, wherever they are", () => {
    const agent = parseAgent("---\nname: a\ndescription: b: c\nname: d\n---\n\nx\n");
    const findings = lintAgent(agent);
    const codesAt = (key: string) => findingsAt(agent, key, findings).map(({ code }) => code);
    expect(codesAt("name")).toContain("duplicate-key");
    expect(codesAt("description")).toContain("colon-in-plain");
    expect(codesAt("model")).toEqual([]);
  });

  it("are said at a field that is missing", () => {
    const agent = parseAgent("---\nname: a\n---\n\nx\n");
    expect(findingsAt(agent, "description", lintAgent(agent)).map(({ code }) => code)).toEqual([
      "no-description",
    ]);
  });

  it("tell which names of a list they are about", () => {
    const agent = parseAgent("---\nname: a\ndescription: Use for ponds.\ntools: Read, LS\n---\n\nx\n");
    expect(namesIn(agent, findingsAt(agent, "tools", lintAgent(agent)))).toContain("LS");
  });
});
