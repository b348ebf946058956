import { describe, expect, it } from "vitest";
import { fixtures } from "../../../../testing/fixtures.ts";
import { parseAgent } from "../../../document/parse.ts";
import { applyEdits } from "../../../text/edits.ts";
import { lintAgent, type Finding } from "../../lint.ts";
import { readMarks } from "../../marks.ts";
import { Subject } from "../../subject.ts";
import type { RuleCode } from "../index.ts";

import { described } from "./examples.ts";
import { descriptionRules } from "./index.ts";

const findings = (code: RuleCode, text: string): readonly Finding[] =>
  lintAgent(parseAgent(text)).filter(finding => finding.code === code);

const fixed = (code: RuleCode, text: string): string =>
  applyEdits(text, findings(code, text)[0]?.fixes[0]?.edits ?? []);

const block = (lines: string): string => described(`|\n  For ponds.\n${lines.replace(/^/gm, "  ")}`);

describe("the rules for the description", () => {
  it.each<readonly [RuleCode, string]>([
    ["description-trigger", described("Use proactively.")],
    ["description-trigger", described("Reviews the pond and reports.")],
    ["description-trigger", described("A keeper of ponds that counts frogs.")],
    ["description-trigger", described("Teichpfleger mit Erfahrung in Fröschen und Molchen.")],
    ["description-trigger", described("池の世話をするエージェント")],
    ["description-trigger", described("")],
    ["description-trigger", described("⟦Expert in ponds and newts⟧")],
    ["description-trigger", described('⟦"Senior pond specialist with years of frogs."⟧')],
    ["description-trigger", block('<example>\nuser: "Low?"\nassistant: "I will look."\n</example>')],
    ["description-long", described("For the pond and its frogs. ".repeat(100))],
    ["description-long", described("池".repeat(1600)).replace("description", "⟦description⟧")],
    ["description-long", described("池".repeat(1200))],
    ["example-unclosed", block("Writes <example> tags into pages.")],
    ["example-unclosed", block('⟦<example>⟧\nuser: "a"\n<example>\nuser: "b"\n</example>')],
    ["example-unclosed", described('"For ponds.\\\\n⟦<example>⟧\\\\nuser: Low?\\\\nassistant: Yes"')],
    ["example-unclosed", block('<Example type="x">\nuser: "a"\n</EXAMPLE>')],
    ["example-unbalanced", block('⟦<example>⟧\nassistant: "I will look."\n</example>')],
    ["example-unbalanced", block("⟦<example>⟧\n</example>")],
    ["example-unbalanced", block("<example>\nContext: The user asks the assistant.\n</example>")],
    ["example-unbalanced", block("<example>\nA pond without a frog.\n</example>")],
    ["example-unbalanced", block('<example>\nuser: "a"\nDaisy: "b"\n</example>')],
    ["example-unbalanced", block('<example>\nuser: "a"\nassistant: "b"\n</example>')],
    ["example-other-name", described("Use the frog-finder agent when frogs are gone.")],
    [
      "example-other-name",
      block("<example>\nassistant: I'll use the Pond Keeper agent, not the frog-finder agent.\n</example>"),
    ],
    [
      "example-other-name",
      block("<example>\nassistant: I'll use the keeper of ponds, a high-quality agent.\n</example>"),
    ],
    ["example-other-name", block("<example>\nassistant: I'll use the pond-keeper-lite agent.\n</example>")],
    [
      "example-other-name",
      block(
        '<example>\nuser: a\nassistant: Launch "⟦frog-finder⟧" agent, the newt-finder agent.\n</example>',
      ),
    ],
  ])("%s marks what is marked in %j", (code, marked) => {
    const { text, ranges } = readMarks(marked);
    expect(findings(code, text).map(({ from, to }) => ({ from, to }))).toEqual(ranges);
  });

  it("closes an example in the way that it is written, on one line or several", () => {
    const oneLine = described("For ponds. <example> user: 'Low?' assistant: 'Yes.'");
    expect(fixed("example-unclosed", oneLine)).toContain("assistant: 'Yes.'</example>");
    const visible = described('"For ponds.\\\\n<example>\\\\nuser: Low?\\\\nassistant: Yes"');
    expect(fixed("example-unclosed", visible)).toContain('assistant: Yes\\\\n</example>"');
  });

  it("puts the agent's name into its examples everywhere, by choice", () => {
    const text = block(
      '<example>\nuser: "a"\nassistant: "The frog-finder agent."\n<commentary>the frog-finder agent</commentary>\n</example>',
    );
    expect(findings("example-other-name", text)[0]?.fixes[0]?.isChoice).toBe(true);
    expect(fixed("example-other-name", text)).toBe(text.replaceAll("frog-finder", "pond-keeper"));
  });

  it("takes any text", () => {
    for (const { text } of fixtures) {
      const subject = new Subject(parseAgent(text));
      for (const { check } of descriptionRules)
        for (const { from, to } of check(subject))
          expect(0 <= from && from <= to && to <= text.length).toBe(true);
    }
  });
});
