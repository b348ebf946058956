import { describe, expect, it } from "vitest";
import { client, parseAgent } from "../../core/index.ts";
import { ask, asked, front, open, pick, typed } from "./testing/caret.ts";

describe("hooks", () => {
  const listed = "hooks:\n  Stop:\n    - hooks:\n";

  it("events, those that guard permissions apart, and not those that are there", () => {
    const names = asked(front("hooks:\n  Stop: []\n  ¦"));
    expect(names).toEqual(client.hookEvents.filter(event => event !== "Stop"));
    const sections = ask(open(front("hooks:\n  P¦")))?.options.map(({ label, section }) => [label, section]);
    expect(sections).toContainEqual(["PreToolUse", { name: "Guards permissions", rank: "dynamic" }]);
  });

  it("a picked event is an entry that Claude Code takes", () => {
    expect(pick(front("hooks:\n  Pre¦"), "PreToolUse")).toBe(
      front(
        "hooks:\n  PreToolUse:\n    - matcher: Bash\n      hooks:\n        - type: command\n          command: command",
      ),
    );
  });

  it("an entry below its event, with the dash or behind it", () => {
    const entry = "hooks:\n  Stop:\n    - hooks:\n        - type: command\n          command: command";
    expect(pick(front("hooks:\n  Stop:\n    ¦"), "- matcher")).toBe(front(entry));
    expect(pick(front("hooks:\n  Stop:\n    - ¦"), "matcher")).toBe(front(entry));
  });

  it("types, as whole hooks and as values", () => {
    expect(typed(front(`${listed}        - type: ¦`))).toEqual(Object.keys(client.hookTypes));
    expect(typed(front(`${listed}        - t¦`))).toHaveLength(5);
  });

  it("nothing that the entry has already", () => {
    expect(asked(front(`${listed}        - type: http\n          ¦`))).toBeUndefined();
    expect(asked(front("hooks:\n  Stop:\n    - matcher: Bash\n      ¦"))).toBeUndefined();
  });

  it("nothing in the text of a command", () => {
    expect(asked(front(`${listed}        - type: command\n          command: ¦`))).toBeUndefined();
  });
});

describe("MCP servers", () => {
  it("a server with its settings, which reads as a list of one", () => {
    const text = pick(front("mcpServers:\n  - ¦"), "name");
    const value = parseAgent(text).fields.find(({ key }) => key === "mcpServers")?.value;
    expect(value).toEqual([{ name: { type: "stdio", command: "command", args: ["arguments"] } }]);
    expect(pick(front("mcpServers:\n  ¦"), "- name")).toBe(text);
  });

  it("types of servers", () => {
    expect(typed(front("mcpServers:\n  - pond:\n      type: ¦"))).toEqual(Object.keys(client.mcpTypes));
  });
});
