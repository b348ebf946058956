import { describe, expect, it } from "vitest";
import { parseAgent } from "../../document/parse.ts";
import type { Exported } from "../exported.ts";
import { importAgents } from "../import.ts";
import { toolExporters } from "./tools.ts";

const agent = parseAgent(`---
name: Pond Keeper
description: Cares for ponds.
tools: Read, Grep, Write, Bash(git:*), WebFetch, mcp__lake__fish, Task, Skill
disallowedTools: WebFetch
model: claude-sonnet-4-5
effort: max
permissionMode: acceptEdits
maxTurns: 5
mcpServers:
  - lake:
      type: http
      url: https://lake.example
background: true
color: green
emoji: 🐸
---

You care for ponds.
`);

type Target = keyof typeof toolExporters;

/** What is lost (-) and changed (~), in order. */
const marks = ({ losses }: Exported): string =>
  losses.map(({ key, kind }) => (kind === "lost" ? "-" : "~") + key).join(" ");

const body = "---\n\nYou care for ponds.\n";
const described = "description: |-\n  Cares for ponds.\n";

const examples: Readonly<Record<Target, readonly [path: string, text: string, losses: string]>> = {
  opencode: [
    ".opencode/agents/Pond Keeper.md",
    `---\n${described}model: anthropic/claude-sonnet-4-5\npermission:\n  "*": deny\n  read: allow\n  grep: allow\n  edit: allow\n  bash: allow\n  lake_fish: allow\n  task: allow\n  skill: allow\n  webfetch: deny\nsteps: 5\nmode: subagent\n${body}`,
    "~tools -effort -permissionMode -mcpServers -background -color -emoji",
  ],
  copilot: [
    ".github/agents/Pond Keeper.agent.md",
    `---\nname: Pond Keeper\n${described}tools:\n  - Read\n  - Grep\n  - Write\n  - Bash\n  - lake/fish\n  - Task\n  - Skill\nmodel: claude-sonnet-4.5\nmcp-servers:\n  lake:\n    type: http\n    url: https://lake.example\n${body}`,
    "~tools ~disallowedTools -effort -permissionMode -maxTurns -background -color -emoji",
  ],
  cursor: [
    ".cursor/agents/Pond Keeper.md",
    `---\nname: Pond Keeper\n${described}model: claude-sonnet-4-5\nis_background: true\n${body}`,
    "-tools -disallowedTools -effort -permissionMode -maxTurns -mcpServers -color -emoji",
  ],
  gemini: [
    ".gemini/agents/pond-keeper.md",
    `---\nname: pond-keeper\n${described}tools:\n  - read_file\n  - grep_search\n  - write_file\n  - run_shell_command\n  - mcp_lake_fish\nmax_turns: 5\n${body}`,
    "~name ~tools ~disallowedTools -model -effort -permissionMode -mcpServers -background -color -emoji",
  ],
  codex: [
    ".codex/agents/Pond Keeper.toml",
    'name = "Pond Keeper"\ndescription = "Cares for ponds."\nmodel_reasoning_effort = "xhigh"\nsandbox_mode = "workspace-write"\ndeveloper_instructions = "You care for ponds."\n',
    "~tools ~disallowedTools -model ~effort ~permissionMode -maxTurns -mcpServers -background -color -emoji",
  ],
  factory: [
    ".factory/droids/pond-keeper.md",
    `---\nname: pond-keeper\n${described}tools:\n  - Read\n  - Grep\n  - Create\n  - Execute\nmodel: claude-sonnet-4-5\nreasoningEffort: high\n${body}`,
    "~name ~tools ~disallowedTools ~effort -permissionMode -maxTurns -mcpServers -background -color -emoji",
  ],
  qwen: [
    ".qwen/agents/pond-keeper.md",
    `---\nname: pond-keeper\n${described}tools:\n  - read_file\n  - grep_search\n  - write_file\n  - run_shell_command\n  - web_fetch\n  - mcp__lake__fish\n  - agent\n  - skill\ndisallowedTools:\n  - web_fetch\nmodel: claude-sonnet-4-5\npermissionMode: acceptEdits\nmaxTurns: 5\nmcpServers:\n  lake:\n    type: http\n    url: https://lake.example\nbackground: true\ncolor: green\n${body}`,
    "~name ~tools -effort -emoji",
  ],
  kiro: [
    ".kiro/agents/Pond Keeper.json",
    `${JSON.stringify(
      {
        name: "Pond Keeper",
        description: "Cares for ponds.",
        tools: ["read", "write", "shell", "@lake/fish", "subagent"],
        model: "claude-sonnet-4.5",
        mcpServers: { lake: { type: "http", url: "https://lake.example" } },
        prompt: "You care for ponds.",
      },
      null,
      2,
    )}\n`,
    "~tools ~disallowedTools -effort -permissionMode -maxTurns -background -color -emoji",
  ],
};

describe("an agent that says much", () => {
  it.each(Object.entries(examples) as [Target, (typeof examples)[Target]][])(
    "becomes %s's file, with what is lost",
    (target, [path, text, losses]) => {
      const exported = toolExporters[target].export(agent);
      expect(exported.path).toBe(path);
      expect(exported.text).toBe(text);
      expect(marks(exported)).toBe(losses);
    },
  );
});

const exportOf = (target: Target, fields: string, prompt = "\nYou care for ponds.\n"): Exported =>
  toolExporters[target].export(parseAgent(`---\nname: keeper\n${fields}\n---\n${prompt}`));

const messageOf = ({ losses }: Exported, key: string): string | undefined =>
  losses.find(loss => loss.key === key)?.message;

describe("a loss is told with both names and the reason", () => {
  it.each<[Target, string, string, string]>([
    ["opencode", "model: opus", "model", "Model “opus” is Claude Code's own name; OpenCode wants provider/model, so it is left out and the default is used."],
    ["opencode", "emoji: x", "emoji", "OpenCode does not know “emoji”: it would be sent to the model's provider, so it is left out."],
    ["gemini", "emoji: x", "emoji", "Gemini CLI does not know “emoji”: it refuses files with such keys, so it is left out."],
    ["gemini", "name: Pond Keeper", "name", "Gemini CLI can't spell the name “Pond Keeper”: the agent is called “pond-keeper” there."],
    ["gemini", "tools: Read, Skill, Bash(git:*)", "tools", "Gemini CLI has tools of its own: it has nothing like Skill; it sets no limits as in Bash(git:*)."],
    ["kiro", "tools: Read", "tools", "Kiro has tools of its own: its names stand for these, too: Grep, Glob."],
    ["factory", "tools: Skill", "tools", "Factory has tools of its own: it has nothing like Skill, so the list is left out and Factory gives every tool."],
    ["copilot", "tools: 5", "tools", "The tools are no list of names, so the list is left out and GitHub Copilot gives every tool."],
    ["copilot", "mcpServers: [lake]", "mcpServers", "GitHub Copilot wants a configuration for each server: there is none, so they are left out."],
    ["cursor", "hooks: {}", "hooks", "Cursor has no hooks of an agent's own."],
    ["cursor", "tools: Read", "tools", "Cursor has no list of tools: the agent is read-only there, and may use everything that does not write."],
    ["codex", "effort: max", "effort", "Codex has no “max” for “effort”: “xhigh” stands in."],
    ["codex", "model: inherit", "model", "Codex takes the caller's model where none is named, so “inherit” is left out."],
    ["factory", `description: ${"x".repeat(501)}`, "description", "Factory takes descriptions of at most 500 characters: the rest is cut off."],
    ["qwen", "description:", "description", "Qwen Code needs a description, and the agent has none: “The keeper agent.” stands in."],
  ])("by %s for %s", (target, fields, key, message) => {
    expect(messageOf(exportOf(target, fields), key)).toBe(message);
  }); // prettier-ignore

  it("for a prompt that is too long or missing", () => {
    expect(messageOf(exportOf("copilot", "", "x".repeat(30_001)), "body")).toContain("at most 30,000");
    expect(messageOf(exportOf("codex", "", ""), "body")).toContain("the description stands in");
  });
});

describe("what an agent may do", () => {
  it.each<[Target, string, string]>([
    ["opencode", "tools: []", 'permission:\n  "*": deny\nmode'],
    ["opencode", "disallowedTools: Bash", "permission:\n  bash: deny\nmode"],
    ["cursor", "disallowedTools: Write, Edit, Bash", "readonly: true"],
    ["codex", "permissionMode: plan", 'sandbox_mode = "read-only"'],
    ["codex", "tools: Read, Grep", 'sandbox_mode = "read-only"'],
    ["copilot", "tools: []", "tools: []"],
    ["kiro", "tools: []", '"tools": []'],
  ])("stays forbidden in %s with %s", (target, fields, text) => {
    expect(exportOf(target, fields).text).toContain(text);
  });

  it.each(["tools: Read, Edit", "tools: Read, mcp__lake", "disallowedTools: Write", "color: red"])(
    "is not taken for reading only with %s",
    fields => {
      expect(exportOf("cursor", fields).text).not.toContain("readonly");
      expect(exportOf("codex", fields).text).not.toContain("sandbox_mode");
    },
  );
});

describe("a visible line break in a description", () => {
  it("becomes a real one, since only Claude Code reads it so, and is named", () => {
    const exported = exportOf("codex", "description: For ponds.\\n\\nAnd lakes.");
    expect(exported.text).toContain('description = """\nFor ponds.\n\nAnd lakes."""');
    expect(messageOf(exported, "description")).toContain("real ones stand there");
  });
});

describe("every tool", () => {
  it("is said to Kiro, which gives none to an agent that lists none", () => {
    expect(exportOf("kiro", "color: red").text).toContain('"tools": [\n    "*"\n  ]');
    expect(exportOf("gemini", "color: red").text).not.toContain("tools");
  });
});

describe("a prompt in TOML", () => {
  it.each(['"""', 'a """" b"', "C:\\new\n\\", "bell \u0007\r\nbreak", "\n\n  indented\n"])(
    "comes back as it was with %j in it",
    part => {
      const { text, path } = exportOf("codex", "", `First line.\n${part}\nLast "line"`);
      expect(importAgents(text, path)?.agents[0]?.text).toContain(`First line.\n${part}\nLast "line"`);
    },
  );
});
