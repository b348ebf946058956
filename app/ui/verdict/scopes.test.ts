import { describe, expect, it } from "vitest";
import { parseAgent, predictLoad, strictVerdict } from "../../core/index.ts";
import { readCorpus } from "../../testing/corpus.ts";
import { fixtures } from "../../testing/fixtures.ts";
import { scopeVerdicts } from "./scopes.ts";
import type { ScopeVerdict } from "./verdict.ts";

const file = (...lines: readonly string[]): string =>
  ["---", ...lines, "---", "", "You care.", ""].join("\n");
const whole = ["name: pond-keeper", "description: For ponds."] as const;
const verdicts = (text: string): readonly ScopeVerdict[] => scopeVerdicts(parseAgent(text));
const titles = (text: string): readonly string[] => verdicts(text).map(({ title }) => title);
const tones = (text: string): readonly string[] => verdicts(text).map(({ tone }) => tone);
const pluginText = (text: string): string | undefined => verdicts(text)[2]?.text;

describe("the verdicts of a file", () => {
  it("stand in one order: strict readers, project, plugin", () => {
    for (const text of ["", file(...whole)])
      expect(verdicts(text).map(({ scope }) => scope)).toEqual(["strict", "project", "plugin"]);
  });

  it("are good everywhere for a sound file, with the plugin’s name before the agent’s", () => {
    expect(tones(file(...whole))).toEqual(["good", "good", "good"]);
    expect(verdicts(file(...whole)).map(({ name }) => name)).toEqual([
      "pond-keeper",
      "pond-keeper",
      "plugin-name:pond-keeper",
    ]);
    const [, , plugin] = scopeVerdicts(parseAgent(file(...whole)), { plugin: "garden" });
    expect(plugin?.name).toBe("garden:pond-keeper");
  });

  it("call it luck when only the client’s own help saves the fields", () => {
    const text = file("name: pond-keeper", "description: Use when: the pond is low");
    expect(titles(text)).toEqual(["Refuses", "Loads by luck", "Loads by luck"]);
    expect(verdicts(text)[0]?.text).toBe("Line 3: a colon breaks an unquoted value.");
    expect(titles(text.replaceAll("\n", "\r\n"))).toEqual(["Refuses", "Skips", "Placeholder"]);
  });

  it("say so when the client ends the fields too early", () => {
    const text = file("name: pond-keeper", "description: For ponds---and lakes");
    expect(titles(text)).toEqual(["Accepts", "Loads cut off", "Loads cut off"]);
  });

  it("have no name and bad tones where nobody finds fields, but for the file’s name in a plugin", () => {
    const found = scopeVerdicts(parseAgent("Just text.\n"), { fileName: "water/newt.md" });
    expect(found.map(({ name }) => name)).toEqual([undefined, undefined, "plugin-name:newt"]);
    expect(found.map(({ tone }) => tone)).toEqual(["bad", "bad", "bad"]);
  });

  it("say what is missing, and what stands in for it in a plugin", () => {
    expect(verdicts(file("model: opus"))[0]?.text).toContain("without a name and a description");
    expect(pluginText(file("model: opus"))).toBe(
      "It has no name, so its file’s stands in. Its description becomes “Agent from plugin-name plugin”.",
    );
  });

  it("tell in the plugin’s what a plugin ignores or reads otherwise", () => {
    expect(pluginText(file(...whole, "permissionMode: plan", "initialPrompt: Begin."))).toBe(
      "Ignored here: Permission mode, Initial prompt.",
    );
    expect(pluginText(file("name: a", "description: One\\nTwo"))).toContain("\\n in the description");
    expect(pluginText(file("name: 'a:b'", "description: One"))).toBe(
      "It loads here, though a project skips it.",
    );
  });

  it("agree with the core on every file: good and bad tones, and names exactly where there is an agent", () => {
    for (const text of [...fixtures, ...readCorpus()].map(one => one.text)) {
      const agent = parseAgent(text);
      const [strict, project, plugin] = scopeVerdicts(agent);
      expect(strict?.tone === "good").toBe(strictVerdict(agent).kind === "valid");
      const load = predictLoad(agent, "project");
      expect(project?.tone === "bad").toBe(!load.loads);
      expect(project?.name).toBe(load.name);
      const { way } = predictLoad(agent, "plugin");
      expect(plugin?.tone === "bad").toBe(way !== "yaml" && way !== "rescue");
      expect(plugin?.name).toBeDefined();
    }
  });
});
