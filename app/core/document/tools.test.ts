import { describe, expect, it } from "vitest";
import { toolNote } from "./toolNotes.ts";
import { bareName, knownTools, spellingOf, toolGroups, toolOf } from "./tools.ts";

const alone = (name: string) => ({ names: [name] });

describe("the table of tools", () => {
  it("names each tool once, aliases included", () => {
    const names = knownTools.flatMap(tool => [tool.name, ...(tool.aliases ?? [])]);
    expect(new Set(names).size).toBe(names.length);
  });

  it("has tools for every group, side by side", () => {
    const order = knownTools.map(tool => tool.group);
    expect(order.filter((group, at) => group !== order[at - 1])).toEqual(toolGroups);
  });

  it("finds a tool by its name, its alias and with what it is limited to", () => {
    expect(toolOf("Agent")?.name).toBe("Agent");
    expect(toolOf("Task")?.name).toBe("Agent");
    expect(toolOf("Bash(git log:*)")?.name).toBe("Bash");
    expect(toolOf("bash")).toBeUndefined();
    expect(toolOf("constructor")).toBeUndefined();
  });

  it("knows the right spelling of a name with the wrong capitals, and only then", () => {
    expect(spellingOf("webfetch")).toBe("WebFetch");
    expect(spellingOf("killshell")).toBe("KillShell");
    expect(spellingOf("WebFetch")).toBeUndefined();
    expect(spellingOf("toString")).toBeUndefined();
  });

  it("takes the parentheses at the end off, and no others", () => {
    expect(bareName("Agent(a, b)")).toBe("Agent");
    expect(bareName("Bash(echo (x))")).toBe("Bash");
    expect(bareName("(odd) name")).toBe("(odd) name");
  });
});

describe("notes on tools", () => {
  it("has none for a tool that is given as it is named", () => {
    for (const name of ["Read", "Task", "Agent(a, b)", "mcp__lake", "mcp__lake__*", "mcp__lake__fill"]) {
      expect(toolNote(name, "tools", alone(name)), name).toBeUndefined();
    }
  });

  it("has one for every tool that a subagent may list in vain", () => {
    for (const { name, limit } of knownTools) {
      expect(toolNote(name, "tools", alone(name)) !== undefined, name).toBe(limit !== undefined);
    }
  });

  it("gives ExitPlanMode its due in plan mode", () => {
    expect(toolNote("ExitPlanMode", "tools", { names: [], permissionMode: "plan" })).toBeUndefined();
    expect(toolNote("Workflow", "tools", { names: [], permissionMode: "plan" })).toMatch(/Never/);
  });

  it("says that Grep and Glob go beside Bash, however Bash is written", () => {
    for (const bash of ["Bash", "Bash(git:*)"]) {
      expect(toolNote("Grep", "tools", { names: ["Grep", bash] })).toMatch(/Bash/);
    }
    expect(toolNote("Grep", "tools", { names: ["Grep", "BashOutput"] })).toBeUndefined();
    expect(toolNote("Grep", "disallowedTools", { names: ["Grep", "Bash"] })).toBeUndefined();
  });

  it("says what a limit to Bash is worth in either field", () => {
    expect(toolNote("Bash(git:*)", "tools", alone("Bash(git:*)"))).toMatch(/Gives all/);
    expect(toolNote("Bash(git:*)", "disallowedTools", alone("Bash(git:*)"))).toMatch(/Takes all/);
  });

  it("tells names in the wrong capitals from names that nobody knows", () => {
    expect(toolNote("read", "tools", alone("read"))).toMatch(/Read/);
    expect(toolNote("Frog", "tools", alone("Frog"))).toMatch(/dropped/);
    expect(toolNote("Frog", "disallowedTools", alone("Frog"))).toMatch(/ignored/);
  });

  it("tells the stars apart", () => {
    expect(toolNote("*", "tools", alone("*"))).toMatch(/Every tool/);
    expect(toolNote("*", "disallowedTools", alone("*"))).toMatch(/Ignored/);
    expect(toolNote("mcp__*", "tools", alone("mcp__*"))).toMatch(/disallowed/);
    expect(toolNote("mcp__*", "disallowedTools", alone("mcp__*"))).toBeUndefined();
  });
});
