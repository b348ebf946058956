import { describe, expect, it } from "vitest";
import { parseAgent } from "../document/parse.ts";
import { applyEdits } from "../text/edits.ts";
import { readMarks } from "./marks.ts";
import { rules } from "./rules/index.ts";
import { lintAgent } from "./lint.ts";

const find = (code: string, text: string, fileName?: string) =>
  lintAgent(parseAgent(text), fileName === undefined ? {} : { fileName }).filter(
    finding => finding.code === code,
  );

describe.each(rules.map(rule => [rule.code, rule] as const))(
  "%s",
  (code, { example, title, explanation }) => {
    const { text, ranges } = readMarks(example.before);
    const only = (file: string) => find(code, file, example.fileName);

    it("marks what its example marks, and says it in a sentence", () => {
      const found = only(text);
      expect(found.map(({ from, to }) => text.slice(from, to))).toEqual(
        ranges.map(({ from, to }) => text.slice(from, to)),
      );
      expect(found.map(({ from, to }) => ({ from, to }))).toEqual(ranges);
      expect(ranges.length).toBeGreaterThan(0);
      for (const { message } of found) expect(message).toMatch(/^\S.*[.?]$/s);
    });

    it("has nothing to say about the example put right", () => {
      expect(only(example.after)).toEqual([]);
    });

    it("puts it right by its fix", () => {
      const [fix] = only(text).flatMap(({ fixes }) => fixes.slice(0, 1));
      if (fix) expect(applyEdits(text, fix.edits)).toBe(example.after);
    });

    it("has a page of explanation", () => {
      expect(title).toMatch(/^[^.]{4,60}$/);
      expect(explanation).toMatch(/^[^]{60,}[.]$/);
    });
  },
);
