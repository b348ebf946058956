import { createContext, runInContext } from "node:vm";
import fc from "fast-check";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { agentsFaults } from "../../../testing/agentsSchema.ts";
import { anyFileText, knownFiles } from "../../../testing/inventions.ts";
import { hasPython, readPython } from "../../../testing/python.ts";
import { parseAgent } from "../../document/parse.ts";
import { agentsJson } from "./agentsJson.ts";
import { sdkPython } from "./sdkPython.ts";
import { sdkTypeScript } from "./sdkTypeScript.ts";
import type { Exporter } from "../exported.ts";

type Agents = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** What the compiler makes of a module; a fault of syntax is an exception. */
function readTypeScript(source: string): unknown {
  const { outputText, diagnostics = [] } = ts.transpileModule(source, {
    reportDiagnostics: true,
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  expect(diagnostics).toEqual([]);
  const context = createContext({ exports: {} });
  return JSON.parse(String(runInContext(`${outputText}\nJSON.stringify(exports.agents)`, context)));
}

const agentsOf = (text: string): Agents => JSON.parse(agentsJson.export(parseAgent(text)).text) as Agents;

/** The settings that a module has may only be those of the JSON, and what it lacks of them is named. */
function expectLaws(text: string, exporter: Exporter, value: unknown): void {
  const agent = parseAgent(text);
  const { losses } = exporter.export(agent);
  const [name, expected] = Object.entries(agentsOf(text))[0] ?? ["", {}];
  const [found, definition] = Object.entries(value as Agents)[0] ?? ["", {}];
  expect(found).toBe(name);
  expect(agentsFaults(value)).toEqual([]);
  const lossKeys = losses.map(({ key }) => key);
  for (const [key, field] of Object.entries(expected)) {
    if (!lossKeys.includes(key) || key === "description") expect(definition[key]).toEqual(field);
    else if (definition[key] === undefined) expect(losses.find(loss => loss.key === key)?.kind).toBe("lost");
  }
  expect(Object.keys(expected)).toEqual(expect.arrayContaining(Object.keys(definition)));
  expect([...Object.keys(definition), ...lossKeys, "name"]).toEqual(
    expect.arrayContaining(agent.fields.map(({ key }) => key)),
  );
}

describe("a module in TypeScript", () => {
  it("is the agent, for every known file", () => {
    for (const { text } of knownFiles)
      expectLaws(text, sdkTypeScript, readTypeScript(sdkTypeScript.export(parseAgent(text)).text));
  });

  it("is the agent for any text", () => {
    fc.assert(
      fc.property(anyFileText, text => {
        expectLaws(text, sdkTypeScript, readTypeScript(sdkTypeScript.export(parseAgent(text)).text));
      }),
      { numRuns: 1000 },
    );
  });

  it("shows prompts over several lines", () => {
    const text =
      "---\nname: pond-keeper\ndescription: For ponds.\ntools: Read\n---\n\nCount `frogs`:\n${all} \\o/\n";
    expect(sdkTypeScript.export(parseAgent(text)).text)
      .toBe(`import type { AgentDefinition } from "@anthropic-ai/claude-agent-sdk";

/** For query(): options.agents. */
export const agents: Record<string, AgentDefinition> = {
  "pond-keeper": {
    description: "For ponds.",
    prompt: \`Count \\\`frogs\\\`:
\\\${all} \\\\o/\`,
    tools: ["Read"],
  },
};
`);
  });
});

describe.skipIf(!hasPython())("a module in Python", () => {
  const sourceOf = (text: string): string => sdkPython.export(parseAgent(text)).text;

  it("is the agent, for every known file", () => {
    const values = readPython(knownFiles.map(({ text }) => sourceOf(text)));
    for (const [at, { text }] of knownFiles.entries()) expectLaws(text, sdkPython, values[at]);
  });

  it("is the agent for any text", () => {
    fc.assert(
      fc.property(fc.array(anyFileText, { minLength: 50, maxLength: 100 }), texts => {
        const values = readPython(texts.map(sourceOf));
        for (const [at, text] of texts.entries()) expectLaws(text, sdkPython, values[at]);
      }),
      { numRuns: 15 },
    );
  });

  it("shows prompts over several lines", () => {
    const text =
      '---\nname: pond-keeper\ndescription: For "ponds".\nbackground: true\n---\n\nSay """\n\\o/ "x"\n';
    const exported = sdkPython.export(parseAgent(text));
    expect(exported.fileName).toBe("pond_keeper_agent.py");
    expect(exported.text).toBe(`from claude_agent_sdk import AgentDefinition

# For ClaudeAgentOptions(agents=agents).
agents = {
    "pond-keeper": AgentDefinition(
        description="For \\"ponds\\".",
        prompt="""\\
Say \\"\\"\\"
\\\\o/ "x\\"""",
        background=True,
    ),
}
`);
  });
});

describe("what a language's type has no place for", () => {
  const losses = (exporter: Exporter, line: string): readonly string[] =>
    exporter
      .export(parseAgent(`---\nname: pond-keeper\ndescription: For ponds.\n${line}\n---\n`))
      .losses.map(({ key, kind }) => `${key} ${kind}`);

  it.each([
    ["isolation: worktree", ["isolation lost"], ["isolation lost"]],
    ["hooks: {}", ["hooks lost"], ["hooks lost"]],
    ["omitClaudeMd: true", [], ["omitClaudeMd lost"]],
    ["permissionMode: manual", ["permissionMode lost"], ["permissionMode lost"]],
    ["mcpServers: [{w: {type: ws, url: 'ws://x'}}]", ["mcpServers lost"], []],
    ["mcpServers: [{w: {type: http, url: u, headersHelper: h}}]", ["mcpServers changed"], []],
    ["mcpServers: [{w: {type: streamable-http, url: u}}]", [], []],
  ])("is named: %s", (line, inTypeScript, inPython) => {
    expect(losses(sdkTypeScript, line)).toEqual(inTypeScript);
    expect(losses(sdkPython, line)).toEqual(inPython);
  });
});
