import { describe, expect, it } from "vitest";
import { applyEdits, parseAgent } from "../../../core/index.ts";
import { readCorpus } from "../../../testing/corpus.ts";
import { fixtures } from "../../../testing/fixtures.ts";
import { accessOf, setAccess } from "./access.ts";
import { listedNames, setListedNames } from "./listed.ts";

const files = [...fixtures.map(({ name, text }) => ({ path: name, text })), ...readCorpus()];
const file = (...lines: readonly string[]): string =>
  ["---", "name: pond-keeper", ...lines, "---", ""].join("\n");

describe("access to tools", () => {
  it("is read from the two lists, of which the granted tools count first", () => {
    const access = (...lines: readonly string[]) => accessOf(parseAgent(file(...lines)));
    expect(access()).toBe("all");
    expect(access("tools: Read")).toBe("only");
    expect(access("tools:")).toBe("only");
    expect(access("disallowedTools: [Write]")).toBe("except");
    expect(access("tools: Read", "disallowedTools: Write")).toBe("only");
  });

  it("changes no byte when it is set to what it is, unless a list without effect goes", () => {
    for (const { path, text } of files) {
      const agent = parseAgent(text);
      expect(setAccess(agent, accessOf(agent)), path).toEqual([]);
    }
  });

  it("to all takes both lists away in one edit, whatever they are", () => {
    const agent = parseAgent(file("tools:", "  read: true", "model: opus", "disallowedTools: Write"));
    const edits = setAccess(agent, "all");
    expect(edits).toHaveLength(1);
    expect(applyEdits(agent.text, edits)).toBe(file("model: opus"));
  });

  it("to one of the lists writes nothing until there is a name for it", () => {
    expect(setAccess(parseAgent(file()), "only")).toEqual([]);
    expect(setAccess(parseAgent(file()), "except")).toEqual([]);
    expect(setAccess(parseAgent(file("disallowedTools: Write")), "only")).toEqual([]);
  });
});

describe("listed names", () => {
  const put = (line: string, key: string, names: readonly string[]): string => {
    const agent = parseAgent(file(line));
    return applyEdits(agent.text, setListedNames(agent, key, names));
  };

  it("change no byte when they are put back, whatever file", () => {
    for (const { path, text } of files) {
      const agent = parseAgent(text);
      for (const key of ["tools", "disallowedTools", "skills"]) {
        const names = listedNames(agent, key);
        if (names.length > 0) expect(setListedNames(agent, key, names), path).toEqual([]);
      }
    }
  });

  it("stay a list or a text as they were", () => {
    expect(put("tools: Read, Grep", "tools", ["Read", "Grep", "Edit"])).toBe(file("tools: Read, Grep, Edit"));
    expect(put("tools: [Read]", "tools", ["Read", "Edit"])).toBe(file("tools: [Read, Edit]"));
  });

  it("take their key away with the last of them, but for tools, where nothing listed is not the same", () => {
    expect(put("skills: weeding", "skills", [])).toBe(file());
    expect(put("disallowedTools: [Write]", "disallowedTools", [])).toBe(file());
    expect(put("tools: Read", "tools", [])).toBe(file('tools: ""'));
    expect(put("tools: [Read]", "tools", [])).toBe(file("tools: []"));
  });
});
