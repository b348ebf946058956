import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyAgentText } from "../../../testing/agents.ts";
import { readCorpus } from "../../../testing/corpus.ts";
import { fixtures } from "../../../testing/fixtures.ts";
import { targetFaults } from "../../../testing/targets.ts";
import { parseAgent } from "../../document/parse.ts";
import { equalValues } from "../../edits/equal.ts";
import { agentData } from "../agentData.ts";
import { importAgents } from "../import.ts";
import { sameNames } from "./toolNames.ts";
import { toolExporters } from "./tools.ts";

const files = [...fixtures.map(({ name, text }) => ({ path: name, text })), ...readCorpus()];
const targets = Object.entries(toolExporters);

/** What an export promises and does not keep: keys that are neither named nor back with their meaning. */
function broken(text: string, exporter: (typeof targets)[number][1]): readonly string[] {
  const agent = parseAgent(text);
  const exported = exporter.export(agent);
  const imported = importAgents(exported.text, exported.path);
  if (imported?.format !== exporter.label) return [`read as ${imported?.format ?? "nothing"}`];
  const back = agentData(parseAgent(imported.agents[0]?.text ?? ""));
  const named = new Set(exported.losses.map(({ key }) => key));
  const data = agentData(agent);
  const faults = Object.entries(data.fields).filter(([key, value]) => {
    const other = back.fields[key];
    if (named.has(key)) return false;
    return (
      other === undefined || !(equalValues(value, other) || (key.endsWith("ools") && sameNames(value, other)))
    );
  });
  const isBodyBack = named.has("body") || data.body.trim() === back.body.trim();
  return [...faults.map(([key]) => key), ...(isBodyBack ? [] : ["body"])];
}

describe.each(targets)("an agent for %s", (target, exporter) => {
  it("comes back with everything that is not named as lost or changed", () => {
    for (const { path, text } of files) expect(broken(text, exporter), path).toEqual([]);
    fc.assert(
      fc.property(anyAgentText, text => {
        expect(broken(text, exporter)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("is what the tool takes, whatever the agent says", () => {
    for (const { path, text } of files)
      expect(targetFaults(target, exporter.export(parseAgent(text))), path).toEqual([]);
    fc.assert(
      fc.property(anyAgentText, text => {
        expect(targetFaults(target, exporter.export(parseAgent(text)))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("names each loss once, in a sentence", () => {
    for (const { path, text } of files) {
      const agent = parseAgent(text);
      const { losses } = exporter.export(agent);
      const keys = losses.map(({ key }) => key);
      expect(new Set(keys).size, path).toBe(keys.length);
      for (const { message } of losses) expect(message, path).toMatch(/^\S[^]* [^]*[.]$/);
    }
  });
});
