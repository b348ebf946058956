import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyEdits } from "../text/edits.ts";
import { parseExamples } from "./parse.ts";
import { replaceLead, replaceTail } from "./prose.ts";
import { showBreaks } from "./shadow.ts";

const block = '<example>\nuser: "u"\n</example>';
const descriptions = [
  "",
  "Use it.\n",
  `Use it. Examples:\n\n${block}`,
  block,
  `\n${block}\n`,
  `- ${block}\n\nEnd.`,
  `A\\n${block.replaceAll("\n", "\\n")}\\n`,
];
const prose = fc.string({
  unit: fc.constantFrom("a", "b", " ", "\n", '"', "user: ", "\\", "🙂", "漢"),
  maxLength: 12,
});

const lead = (text: string): string => applyEdits(text, replaceLead(text, "x"));
const tail = (text: string): string => applyEdits(text, replaceTail(text, "x"));

describe.each(descriptions)("%j", description => {
  const { blocks } = parseExamples(description);

  test("putting back what was read changes nothing", () => {
    const { lead, tail } = parseExamples(description);
    expect(replaceLead(description, lead)).toEqual([]);
    expect(replaceTail(description, tail)).toEqual([]);
    expect(replaceLead(description, showBreaks(lead))).toEqual([]);
  });

  test("what was put is what is read, and the second put wins", () => {
    fc.assert(
      fc.property(prose, prose, (first, second) => {
        const once = applyEdits(description, replaceLead(description, first));
        const twice = applyEdits(once, replaceLead(once, second));
        expect(showBreaks(parseExamples(twice).lead).trim()).toBe(showBreaks(second).trim());
        expect(parseExamples(twice).blocks.length).toBe(blocks.length);
        if (blocks.length === 0) return;
        const end = applyEdits(twice, replaceTail(twice, first));
        expect(showBreaks(parseExamples(end).tail).trim()).toBe(showBreaks(first).trim());
        expect(parseExamples(end).lead).toBe(parseExamples(twice).lead);
      }),
    );
  });
});

test("prose that was not there is set apart from the blocks", () => {
  expect(lead(block)).toBe(`x\n\n${block}`);
  expect(tail(block)).toBe(`${block}\n\nx`);
  expect(tail("<example>user: 'a'</example>")).toBe("<example>user: 'a'</example> x");
  expect(tail("a <example>user: 'a'")).toBe("a <example>user: 'a'</example> x");
});

test("blank space round the prose stays", () => {
  expect(lead(`\n${block}`)).toBe(`x\n${block}`);
  expect(lead("Use it. <example></example>")).toBe("x <example></example>");
  expect(tail(`${block}\n\nEnd.\n`)).toBe(`${block}\n\nx\n`);
  expect(tail(`${block}\n\n`)).toBe(`${block}\n\nx`);
  expect(tail(`${block}\n`)).toBe(`${block}\n\nx\n`);
});

test("without a block there is no tail", () => {
  expect(replaceTail("Use it.", "x")).toEqual([]);
});
