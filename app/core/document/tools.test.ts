import { describe, expect, it } from "vitest";
import { bareName, knownTools, spellingOf, toolGroups, toolOf } from "./tools.ts";

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
