import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCorpus } from "../../testing/corpus.ts";
import { fixtures } from "../../testing/fixtures.ts";
import { fieldOf } from "../document/agent.ts";
import { parseAgent } from "../document/parse.ts";
import { equalValues } from "../edits/equal.ts";
import { starters } from "../starters/starters.ts";
import { predictLoad } from "../verdict/load.ts";
import { agentData } from "./agentData.ts";
import { exportAgent, exporters } from "./export.ts";
import { importAgents } from "./import.ts";
import { sameNames } from "./tools/toolNames.ts";

const front = (fields: string, body = "\nYou care.\n"): string => `---\n${fields}\n---\n${body}`;

/** The format of a file and the text of its first agent. */
function read(text: string, path = "keeper.md"): readonly [string, string] | undefined {
  const imported = importAgents(text, path);
  return imported && [imported.format, imported.agents[0]?.text ?? ""];
}

/** Real files that are another tool's, by what tells them. */
const others: Readonly<Record<string, RegExp>> = {
  // The ending that GitHub Copilot gives its files, and its folder.
  "GitHub Copilot": /\.agent\.md$|\/\.github\/agents\//,
  // Each says `mode: subagent` or `mode: primary` and lies in a folder of OpenCode's.
  OpenCode: /\/opencode\/agent\//,
};

describe("files of Claude Code's own", () => {
  it("are not taken for another tool's", () => {
    for (const { name, text } of fixtures) expect(importAgents(text, "pond-keeper.md"), name).toBeUndefined();
    for (const { title, text } of starters) expect(importAgents(text, "starter.md"), title).toBeUndefined();
  });

  it("are told from other tools' among real files, by path and by name", () => {
    for (const { path, text } of readCorpus()) {
      const format = Object.keys(others).find(label => others[label]?.test(path));
      expect(importAgents(text, path)?.format, path).toBe(format);
      const name = path.slice(path.lastIndexOf("/") + 1);
      if (format === undefined) expect(importAgents(text, name), path).toBeUndefined();
    }
  });

  it("are told by a tool of Claude Code's beside names that others have, too", () => {
    const mixed = front(
      "name: keeper\ndescription: For ponds.\ntools: [Read, replace, web_search, codebase]",
    );
    expect(importAgents(mixed, "keeper.md")).toBeUndefined();
    const bash = front("name: keeper\ndescription: For ponds.\ntools: [Bash, Create]");
    expect(importAgents(bash, "keeper.md")).toBeUndefined();
  });

  it("stay what they are in a folder of Claude Code's, whatever they say", () => {
    expect(importAgents(front("mode: subagent"), ".claude/agents/keeper.md")).toBeUndefined();
  });
});

describe("a file of another tool", () => {
  it.each([
    ["OpenCode", "keeper.md", front("description: For ponds.\nmode: subagent\ntemperature: 0.1")],
    ["OpenCode", "keeper.md", front("description: For ponds.\ntools:\n  write: false")],
    ["OpenCode", "keeper.md", front("description: For ponds.\npermission:\n  bash:\n    git *: allow")],
    ["OpenCode", ".opencode/agent/keeper.md", front("description: For ponds.")],
    ["GitHub Copilot", "keeper.agent.md", front("description: For ponds.")],
    ["GitHub Copilot", "keeper.md", front("description: For ponds.\ntools: ['codebase', 'edit/editFiles']")],
    [
      "GitHub Copilot",
      "keeper.md",
      front("description: For ponds.\nmcp-servers:\n  lake:\n    command: lake"),
    ],
    ["Cursor", "keeper.md", front("name: keeper\ndescription: For ponds.\nreadonly: true")],
    ["Gemini CLI", "keeper.md", front("name: keeper\ndescription: For ponds.\ntools: [read_file, replace]")],
    ["Gemini CLI", "keeper.md", front("name: keeper\ndescription: For ponds.\nmax_turns: 5")],
    [
      "Qwen Code",
      "keeper.md",
      front("name: keeper\ndescription: For ponds.\ntools: [read_file, todo_write]"),
    ],
    ["Factory", "keeper.md", front("name: keeper\ndescription: For ponds.\ntools: [Read, Execute]")],
    ["Factory", "C:\\x\\.factory\\droids\\keeper.md", front("name: keeper\ndescription: For ponds.")],
    [
      "Codex",
      "keeper.toml",
      'name = "keeper"\ndescription = "For ponds."\ndeveloper_instructions = "You care."',
    ],
    ["Kiro", "keeper.json", '{"name": "keeper", "description": "For ponds.", "prompt": "You care."}'],
  ])("of %s is known by %s and what it says", (label, path, text) => {
    const imported = importAgents(text, path);
    expect(imported?.format).toBe(label);
    expect(imported?.agents[0]?.fileName).toBe("keeper.md");
    const agent = parseAgent(imported?.agents[0]?.text ?? "");
    expect(agent.problems).toEqual([]);
    expect(predictLoad(agent, "project")).toMatchObject({
      loads: true,
      name: "keeper",
      description: "For ponds.",
      body: "You care.",
    });
  });

  it("names the keys that Claude Code has nothing for", () => {
    const text = front("description: For ponds.\nmode: primary\ntemperature: 0.1\nsteps: 5\nhidden: true");
    const losses = importAgents(text, "keeper.md")?.agents[0]?.losses ?? [];
    expect(losses.map(({ key, kind }) => `${key} ${kind}`)).toEqual([
      "mode lost",
      "temperature lost",
      "hidden lost",
    ]);
  });

  it("says that a rule with patterns comes over as one word", () => {
    const text = front(
      'mode: subagent\npermission:\n  "*": deny\n  bash:\n    "*": ask\n    git *: allow\n  read: allow',
    );
    const [agent] = importAgents(text, "keeper.md")?.agents ?? [];
    expect(agent?.text).toContain("tools: Bash, Read\n");
    expect(agent?.losses.map(({ key, kind }) => `${key} ${kind}`)).toContain("permission changed");
  });

  it("of GitHub Copilot's editor has names for tools that become those of their family", () => {
    const text = front(
      "tools: ['search/usages', 'edit/editFiles', 'runCommands/x', 'lake/fish', 'lake/*', vscode/y]",
    );
    expect(read(text)?.[1]).toContain("tools: Grep, Glob, Edit, Write, Bash, mcp__lake__fish, mcp__lake\n");
  });

  it("of an older version counts as one of today's", () => {
    const old = front(
      "description: For ponds.\nmode: subagent\nmaxSteps: 5\ntools:\n  write: false\n  bash: false",
    );
    expect(read(old)?.[1]).toBe(
      front("name: keeper\ndescription: |-\n  For ponds.\ndisallowedTools: Write, Bash\nmaxTurns: 5"),
    );
  });
});

describe("JSON as --agents takes it", () => {
  const two = {
    keeper: { description: "For ponds.", prompt: "You care.", tools: ["Read", "Grep"], maxTurns: 5 },
    frog: { description: "Jumps.", prompt: "You jump.", mood: "wet" },
  };

  it("gives an agent for each name, and names the keys that nobody knows", () => {
    const imported = importAgents(JSON.stringify(two), "agents.json");
    expect(imported?.agents.map(({ fileName }) => fileName)).toEqual(["keeper.md", "frog.md"]);
    expect(imported?.agents[0]?.text).toBe(
      front("name: keeper\ndescription: |-\n  For ponds.\ntools:\n  - Read\n  - Grep\nmaxTurns: 5"),
    );
    expect(imported?.agents[1]?.losses.map(({ key }) => key)).toEqual(["mood"]);
  });

  it("comes back as it was exported", () => {
    for (const { name, text } of fixtures) {
      const agent = parseAgent(text);
      const { text: json, path, losses } = exportAgent(agent, "agents-json");
      const named = losses.map(({ key }) => key);
      if (named.includes("description") || fieldOf(agent, "description") === undefined) continue;
      const imported = importAgents(json, path);
      expect(imported?.format, name).toBe(exporters["agents-json"].label);
      const back = agentData(parseAgent(imported?.agents[0]?.text ?? ""));
      expect(back.body.trim(), name).toBe(agentData(agent).body.trim());
      for (const [key, written] of Object.entries(agentData(agent).fields)) {
        if (named.includes(key)) continue;
        // As Claude Code reads it.
        const value = key === "description" ? (written as string).replaceAll("\\n", "\n") : written;
        const other = back.fields[key] ?? null;
        expect(equalValues(value, other) || sameNames(value, other), `${name}: ${key}`).toBe(true);
      }
    }
  });

  it.each([
    "{}",
    "[]",
    '"text"',
    '{"keeper": {"description": "For ponds."}}',
    '{"keeper": {"prompt": "You care."}, "x": 5}',
    '{"name": "a package", "version": "1.0.0"}',
  ])("is not what %s is", text => expect(importAgents(text, "agents.json")).toBeUndefined());
});

describe("whatever is given", () => {
  it("is read or left alone, and never throws", () => {
    const anyPath = fc.constantFrom(
      "a.md",
      "a.agent.md",
      "a.toml",
      "a.json",
      ".gemini/agents/a.md",
      "",
      "..",
      ".md",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map(json => front(json)),
        ),
        anyPath,
        (text, path) => {
          for (const agent of importAgents(text, path)?.agents ?? [])
            expect(parseAgent(agent.text).problems).toEqual([]);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it.each([
    ["deep JSON", `{"prompt": ${"[".repeat(100_000)}${"]".repeat(100_000)}}`, ".kiro/agents/a.json"],
    ["wide JSON", `{"prompt": "x", "name": "a", "tools": [${'"a",'.repeat(50_000)}"a"]}`, "a.json"],
    ["deep TOML", `developer_instructions = "x"\na = ${"[".repeat(100_000)}`, "a.toml"],
    ["broken TOML", "developer_instructions = ", "a.toml"],
    ["TOML without instructions", 'name = "a"', ".codex/agents/a.toml"],
    ["a text of megabytes", `{"name": "a", "prompt": "${"x".repeat(2_000_000)}"}`, "a.json"],
  ])("%s is left alone", (_what, text, path) => {
    const start = performance.now();
    expect(importAgents(text, path)).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  it("keeps names such as __proto__ to the file that has them", () => {
    const text = '{"__proto__": {"description": "For ponds.", "prompt": "You care.", "constructor": 5}}';
    const [agent] = importAgents(text, "agents.json")?.agents ?? [];
    expect(agent?.text).toContain("name: __proto__\n");
    expect(agent?.losses.map(({ key }) => key)).toEqual(["constructor"]);
    expect(({} as Record<string, unknown>)["description"]).toBeUndefined();
    const nested = '{"name": "a", "prompt": "b", "mcpServers": {"__proto__": {"command": "x"}}}';
    expect(importAgents(nested, "a.json")?.agents[0]?.losses.map(({ key }) => key)).toEqual(["mcpServers"]);
  });
});
