import { describe, expect, it } from "vitest";
import { readCorpus } from "../../testing/corpus.ts";
import { fixtures } from "../../testing/fixtures.ts";
import { judges } from "../../testing/judges.ts";
import { fieldOf } from "../document/agent.ts";
import { parseAgent } from "../document/parse.ts";
import { applyEdits } from "../text/edits.ts";
import { repairAgent } from "./repair.ts";

const files = [
  ...fixtures.map(({ name, text, strict }) => ({ path: name, text, strict })),
  ...readCorpus().map(({ path, text, strict }) => ({ path, text, strict })),
];
const repaired = (text: string): string => applyEdits(text, repairAgent(parseAgent(text)));
const words = (value: unknown): string => String(value).replace(/\s+/g, "");

describe("repairing a file", () => {
  it("changes nothing where strict readers accept it, or where there is no front matter", () => {
    for (const { path, text } of files.filter(file => file.strict !== false))
      expect(repairAgent(parseAgent(text)), path).toEqual([]);
  });

  it("makes every other file one that all strict readers accept, with the values that were read before", () => {
    for (const { path, text } of files.filter(file => file.strict === false)) {
      const before = parseAgent(text);
      const after = repaired(text);
      expect(parseAgent(after).problems, path).toEqual([]);
      for (const [name, judge] of Object.entries(judges)) {
        for (const [key, value] of Object.entries(judge(after)))
          expect(words(value), `${name}, ${path}`).toBe(words(fieldOf(before, key)?.value));
      }
    }
  });

  it("keeps the description's words, the other lines, the comments and the body", () => {
    for (const { path, text } of files.filter(file => file.strict === false)) {
      const before = parseAgent(text);
      const after = parseAgent(repaired(text));
      expect(words(after.text.slice(after.body.from)), path).toBe(words(text.slice(before.body.from)));
      const broken = new Set(before.fields.filter(field => field.style === "broken").map(field => field.key));
      for (const field of before.fields.filter(({ key }) => !broken.has(key))) {
        expect(after.text, path).toContain(text.slice(field.range.from, field.range.to));
      }
      for (const [comment] of text
        .slice(before.frontmatter?.from, before.frontmatter?.to)
        .matchAll(/^#.*$/gm))
        expect(after.text, path).toContain(comment);
    }
  });

  it("has nothing left to do the second time", () => {
    for (const { path, text } of files) expect(repairAgent(parseAgent(repaired(text))), path).toEqual([]);
  });
});
