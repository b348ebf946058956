import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyAgentText } from "../../../testing/agents.ts";
import { readCorpus } from "../../../testing/corpus.ts";
import { fixtures } from "../../../testing/fixtures.ts";
import { targetFaults } from "../../../testing/targets.ts";
import { fieldOf, type AgentFile } from "../../document/agent.ts";
import { parseAgent } from "../../document/parse.ts";
import { equalValues } from "../../edits/equal.ts";
import { agentData } from "../agentData.ts";
import type { Exported } from "../exported.ts";
import { importAgents } from "../import.ts";
import { sameNames } from "./toolNames.ts";
import { toolExporters } from "./tools.ts";

const files = [...fixtures.map(({ name, text }) => ({ path: name, text })), ...readCorpus()].map(
  ({ path, text }) => ({ path, agent: parseAgent(text) }),
);
const anyAgent = anyAgentText.map(parseAgent);
const runs = { numRuns: 200 };

/** What an export promises and does not keep: keys that are neither named nor back with their meaning. */
function broken(agent: AgentFile, exported: Exported, label: string): readonly string[] {
  const imported = importAgents(exported.text, exported.path);
  if (imported?.format !== label) return [`read as ${imported?.format ?? "nothing"}`];
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

describe.each(Object.entries(toolExporters))("an agent for %s", (target, { label, export: toTarget }) => {
  const exports = files.map(({ path, agent }) => ({ path, agent, exported: toTarget(agent) }));

  it("comes back with everything that is not named as lost or changed", () => {
    for (const { path, agent, exported } of exports) expect(broken(agent, exported, label), path).toEqual([]);
    fc.assert(
      fc.property(anyAgent, agent => {
        expect(broken(agent, toTarget(agent), label)).toEqual([]);
      }),
      runs,
    );
  });

  it("is what the tool takes, whatever the agent says", () => {
    for (const { path, exported } of exports) expect(targetFaults(target, exported), path).toEqual([]);
    fc.assert(
      fc.property(anyAgent, agent => {
        expect(targetFaults(target, toTarget(agent))).toEqual([]);
      }),
      runs,
    );
  });

  it("names each loss once, in a sentence, and a name or description that it made up", () => {
    for (const { path, agent, exported } of exports) {
      const keys = exported.losses.map(({ key }) => key);
      expect(new Set(keys).size, path).toBe(keys.length);
      for (const { message } of exported.losses) expect(message, path).toMatch(/^\S[^]* [^]*[.]$/);
      for (const key of ["name", "description"])
        if (fieldOf(agent, key) === undefined) expect(keys, path).toContain(key);
    }
  });
});
