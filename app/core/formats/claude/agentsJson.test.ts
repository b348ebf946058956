import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agentsFaults } from "../../../testing/agentsSchema.ts";
import { anyFileText, knownFiles } from "../../../testing/inventions.ts";
import type { AgentFile } from "../../document/agent.ts";
import { parseAgent } from "../../document/parse.ts";
import { predictLoad } from "../../verdict/load.ts";
import { agentsJson } from "./agentsJson.ts";

type Json = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const read = (agent: AgentFile): readonly [name: string, definition: Readonly<Record<string, unknown>>] =>
  Object.entries(JSON.parse(agentsJson.export(agent).text) as Json)[0] ?? ["", {}];

function expectLaws(text: string): void {
  const agent = parseAgent(text);
  const { text: json, losses } = agentsJson.export(agent);
  expect(agentsFaults(JSON.parse(json))).toEqual([]);
  const [name, definition] = read(agent);
  const named = [...Object.keys(definition), ...losses.map(({ key }) => key), "name"];
  expect(named).toEqual(expect.arrayContaining(agent.fields.map(({ key }) => key)));
  const load = predictLoad(agent, "project");
  if (!load.loads) return;
  expect({ name, description: definition["description"], prompt: definition["prompt"] }).toEqual({
    name: load.name,
    description: load.description,
    prompt: load.body,
  });
  expect(definition["tools"]).toEqual(load.tools);
  expect(definition["disallowedTools"] ?? []).toEqual(load.disallowedTools);
  const { model } = definition;
  // A model of blanks alone would keep Claude Code from starting.
  if (load.model?.trim() !== "") expect(model === "inherit" ? undefined : model).toEqual(load.model);
}

describe("JSON for --agents", () => {
  it("is valid, names what it lacks and says what Claude Code loads, for every known file", () => {
    for (const { text } of knownFiles) expectLaws(text);
  });

  it("is so for any text", () => {
    fc.assert(fc.property(anyFileText, expectLaws), { numRuns: 2000 });
  });

  it("stands between single quotes in a shell", () => {
    for (const { text } of knownFiles) expect(agentsJson.export(parseAgent(text)).text).not.toContain("'");
  });

  it("has one loss at most for each key", () => {
    fc.assert(
      fc.property(anyFileText, text => {
        const keys = agentsJson.export(parseAgent(text)).losses.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });
});

it("an agent whose guard is broken is not handed on without a word", () => {
  const guarded = (command: string): string =>
    `---\nname: a\ndescription: b\nhooks:\n  PreToolUse:\n    - hooks: [{type: command${command}}]\n---\n`;
  const messageOf = (text: string): string | undefined =>
    agentsJson.export(parseAgent(text)).losses.find(({ key }) => key === "hooks")?.message;
  expect(messageOf(guarded(""))).toContain("guard is broken");
  expect(messageOf(guarded(", command: check.sh"))).toBeUndefined();
  expect(messageOf(guarded(", command: check.sh, color: red"))).not.toContain("guard is broken");
});

const fieldsOf = (frontmatter: string): Readonly<Record<string, unknown>> =>
  read(parseAgent(`---\nname: pond-keeper\ndescription: For ponds.\n${frontmatter}\n---\n\nYou care.\n`))[1];

const lossesOf = (frontmatter: string): readonly string[] =>
  agentsJson
    .export(parseAgent(`---\nname: pond-keeper\ndescription: For ponds.\n${frontmatter}\n---\n`))
    .losses.map(({ key, kind }) => `${key} ${kind}`);

describe("a value", () => {
  it.each([
    ["tools: Read, Agent(frog, newt) Grep", { tools: ["Read", "Agent(frog, newt)", "Grep"] }],
    ["tools:", { tools: [] }],
    ["maxTurns: '5 turns'", { maxTurns: 5 }],
    ["effort: HIGH", { effort: "high" }],
    ["background: 'True'", { background: true }],
    ["model: INHERIT", { model: "inherit" }],
    ["mcpServers: [lake, {pump: {command: p}}]", { mcpServers: ["lake", { pump: { command: "p" } }] }],
  ])("is what Claude Code makes of %s", (frontmatter, expected) => {
    expect(fieldsOf(frontmatter)).toEqual({ description: "For ponds.", prompt: "You care.", ...expected });
  });

  it.each([
    ["color: red", ["color lost"]],
    ["version: 1", ["version lost"]],
    ["permissionMode: never", ["permissionMode lost"]],
    ["maxTurns: 0", ["maxTurns lost"]],
    ["mcpServers: {lake: {command: x}}", ["mcpServers lost"]],
    ["mcpServers: [lake, {pump: {command: x, env: {PORT: 80}}}]", ["mcpServers changed"]],
    ["mcpServers: [{a: {command: x}, b: {command: y}}]", ["mcpServers lost"]],
    ["mcpServers: [{lake: {command: x, role: y}}]", ["mcpServers changed"]],
    ["hooks: {Stop: [{hooks: [{type: command}]}]}", ["hooks lost"]],
    ["disallowedTools: '*'", ["disallowedTools lost"]],
    ["skills: [a, 5]", ["skills changed"]],
    ["memory: here---now\nmodel: opus", ["memory lost", "model lost", "body changed"]],
  ])("that would be refused or is dropped is named: %s", (frontmatter, expected) => {
    expect(lossesOf(frontmatter)).toEqual(expected);
  });
});

describe("what a file lacks", () => {
  it("has a stand-in, which is named", () => {
    const { text, losses } = agentsJson.export(parseAgent("You care for ponds.\n"));
    expect(JSON.parse(text)).toEqual({
      agent: { description: "The agent agent.", prompt: "You care for ponds." },
    });
    expect(losses.map(({ key, kind }) => [key, kind])).toEqual([
      ["name", "changed"],
      ["description", "changed"],
    ]);
  });
});
