import { describe, expect, it } from "vitest";
import { applyEdits, fieldOf, isKnownField, parseAgent } from "../../core/index.ts";
import { readCorpus } from "../../testing/corpus.ts";
import { fixtures } from "../../testing/fixtures.ts";
import { asBoolean, asInteger, isOddFor, setShown, shownValue, type ToValue } from "./values.ts";

const files = [...fixtures.map(({ name, text }) => ({ path: name, text })), ...readCorpus()];

const file = (line: string): string => `---\nname: pond-keeper\n${line}\n---\n`;
const put = (line: string, key: string, text: string, toValue?: ToValue): string => {
  const agent = parseAgent(file(line));
  return applyEdits(agent.text, setShown(agent, key, text, toValue));
};

describe("a field as text", () => {
  it("changes no byte when what is shown is put back, whatever file and key", () => {
    for (const { path, text } of files) {
      const agent = parseAgent(text);
      for (const { key } of agent.fields) {
        expect(setShown(agent, key, shownValue(agent, key).text), `${path}: ${key}`).toEqual([]);
      }
    }
  });

  it("shows what is put, and nothing else changes, for every known text of every file", () => {
    for (const { path, text } of files) {
      const agent = parseAgent(text);
      for (const { key, keyRange } of agent.fields) {
        if (!isKnownField(key) || keyRange.from === keyRange.to) continue;
        const after = parseAgent(applyEdits(text, setShown(agent, key, "the newt")));
        expect(shownValue(after, key).text, `${path}: ${key}`).toBe("the newt");
        expect(after.fields.map(field => field.key)).toEqual(agent.fields.map(field => field.key));
      }
    }
  });

  it("keeps the blanks round the text that do not show", () => {
    const after = parseAgent(put("initialPrompt: |\n  Begin.", "initialPrompt", "Go on."));
    expect(fieldOf(after, "initialPrompt")?.value).toBe("Go on.\n");
  });

  it("goes away when it is emptied", () => {
    expect(put("model: opus", "model", "")).toBe("---\nname: pond-keeper\n---\n");
  });

  it("stays when it was empty all along", () => {
    expect(put("model:", "model", "")).toBe(file("model:"));
  });

  it("shows numbers and booleans as they are written, and lists and maps not at all", () => {
    const shown = (line: string) => shownValue(parseAgent(file(line)), line.split(":")[0] ?? "");
    expect(shown("maxTurns: 1e1")).toEqual({ text: "1e1", isText: false });
    expect(shown("background: True").text).toBe("True");
    expect(shown("version: 1.10").text).toBe("1.10");
    expect(shown("model: [opus]")).toEqual({ text: "", isText: false });
    expect(shown("color: ~")).toEqual({ text: "", isText: true });
    expect(shown('model: " opus "')).toEqual({ text: "opus", isText: true });
  });

  it("writes numbers and booleans as such, and junk as text", () => {
    expect(put("maxTurns: 5", "maxTurns", "12", asInteger)).toBe(file("maxTurns: 12"));
    expect(put("maxTurns: 5", "maxTurns", "twelve", asInteger)).toBe(file("maxTurns: twelve"));
    expect(put("maxTurns: 5", "maxTurns", "012", asInteger)).toBe(file('maxTurns: "012"'));
    expect(put("background: yes", "background", "true", asBoolean)).toBe(file("background: true"));
  });
});

describe("a value that its control has no place for", () => {
  it("is a list or a map for text, and anything but text and simple lists for names", () => {
    expect(isOddFor("text", ["a"])).toBe(true);
    expect(isOddFor("choice", 5)).toBe(false);
    expect(isOddFor("names", ["a", 5])).toBe(false);
    expect(isOddFor("names", "a, b")).toBe(false);
    for (const odd of [{ read: true }, 5, true, [["a"]], [{ a: 1 }]])
      expect(isOddFor("names", odd)).toBe(true);
    expect(isOddFor("structure", { a: 1 })).toBe(false);
    for (const kind of ["text", "names"] as const) expect(isOddFor(kind, null)).toBe(false);
  });
});
