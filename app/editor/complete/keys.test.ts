import { describe, expect, it } from "vitest";
import { knownFields } from "../../core/index.ts";
import { asked, front, pick, typed } from "./testing/caret.ts";

describe("keys", () => {
  it("those that are missing, in conventional order", () => {
    const expected = knownFields.map(({ key }) => key).filter(key => key !== "name" && key !== "model");
    expect(asked(front("model: opus\n¦"))).toEqual(expected);
  });

  it("open by themselves once a letter is typed, and not on an empty line", () => {
    expect(typed(front("m¦"))).toContain("model");
    expect(typed(front("¦"))).toBeUndefined();
  });

  it("stand in the column of the other keys only", () => {
    expect(asked("---\n  name: a\n  ¦\n---\n")).toContain("model");
    expect(asked("---\n  name: a\n¦\n---\n")).toBeUndefined();
    expect(asked(front("description: >\n  m¦"))).toBeUndefined();
  });

  it("a picked key gets its colon and blank, a structure its next line", () => {
    expect(pick(front("mo¦"), "model")).toBe(front("model: "));
    expect(pick(front("¦"), "hooks")).toBe(front("hooks:\n  "));
  });

  it("a whole key opens nothing, so that Enter stays Enter", () => {
    expect(typed(front("model¦"))).toBeUndefined();
  });

  it("front matter that is not closed yet counts, a file without any does not", () => {
    expect(typed("---\nname: a\nmo¦")).toContain("model");
    expect(asked("mo¦")).toBeUndefined();
    expect(asked("---\n¦---\nname: a\n")).toBeUndefined();
  });
});

describe("values", () => {
  it("are those of the table", () => {
    for (const { key, values } of knownFields)
      if (values) expect(typed(front(`${key}: ¦`).replace("name: pond-keeper\n", ""))).toEqual(values);
  });

  it("true and false for a switch", () => {
    expect(typed(front("background: t¦"))).toEqual(["true", "false"]);
  });

  it("replace the whole value when asked for, in quotes too", () => {
    expect(pick(front("model: so¦nnet # big"), "opus")).toBe(front("model: opus # big"));
    expect(pick(front('model: "¦"'), "opus")).toBe(front('model: "opus"'));
  });

  it("get the blank that their colon lacks", () => {
    expect(typed(front("model:¦"))).toBeUndefined();
    expect(pick(front("model:¦"), "opus")).toBe(front("model: opus"));
  });

  it("do not open for a value that is whole, nor for text", () => {
    expect(typed(front("model: opus¦"))).toBeUndefined();
    expect(asked(front("description: ¦"))).toBeUndefined();
    expect(asked(front("model: my own ¦"))).toBeUndefined();
  });
});
