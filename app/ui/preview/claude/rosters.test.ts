import { describe, expect, it } from "vitest";
import { parseAgent } from "../../../core/index.ts";
import { loadToShow, rostersOf, type Rosters } from "./rosters.ts";

const rosters = (...lines: readonly string[]): Rosters =>
  rostersOf(parseAgent(["---", ...lines, "---", ""].join("\n")), {});

describe("the roster lines", () => {
  it("are the same but for the prefix where both places read the same", () => {
    const { difference, projectLine, pluginLine } = rosters("name: a", "description: For ponds.");
    expect(difference).toBe("none");
    expect(projectLine).toBe("- a: For ponds. (Tools: All tools)");
    expect(pluginLine).toBe("- plugin-name:a: For ponds. (Tools: All tools)");
  });

  it("differ where only a project makes line breaks", () => {
    const { difference, projectLine, pluginLine } = rosters("name: a", "description: One\\nTwo");
    expect(difference).toBe("more");
    expect(projectLine).toContain("One\nTwo");
    expect(pluginLine).toContain("One\\nTwo");
  });

  it("differ in the last line break alone where the description is block text", () => {
    const { difference, projectLine, pluginLine } = rosters("name: a", "description: |", "  One", "  Two");
    expect(difference).toBe("break");
    expect(projectLine).toContain("Two\n (Tools");
    expect(pluginLine).toContain("Two (Tools");
  });

  it("leave the plugin’s alone where a project skips the file, and the view is then about that one", () => {
    const found = rosters("description: For ponds.");
    expect(found.difference).toBe("more");
    expect(found.projectLine).toBeUndefined();
    expect(found.pluginLine).toBe("- plugin-name:file-name: For ponds. (Tools: All tools)");
    expect(loadToShow(found).scope).toBe("plugin");
  });
});
