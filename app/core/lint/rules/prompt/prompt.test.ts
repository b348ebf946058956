import { describe, expect, it } from "vitest";
import { fixtures } from "../../../../testing/fixtures.ts";
import { parseAgent } from "../../../document/parse.ts";
import { applyEdits } from "../../../text/edits.ts";
import { lintAgent, type Finding } from "../../lint.ts";
import { readMarks } from "../../marks.ts";
import { Subject } from "../../subject.ts";
import type { RuleCode } from "../index.ts";

import { promptRules } from "./index.ts";

const findings = (code: RuleCode, text: string): readonly Finding[] =>
  lintAgent(parseAgent(text)).filter(finding => finding.code === code);

const fixed = (code: RuleCode, text: string): string =>
  applyEdits(text, findings(code, text)[0]?.fixes[0]?.edits ?? []);

const front = "---\nname: pond-keeper\ndescription: For ponds.\n---\n";
const data = "iVBORw0KGgoAAAANSUhEUgAA";

describe("the rules for the prompt", () => {
  it.each<readonly [RuleCode, string]>([
    ["prompt-empty", front.replace(/---\n$/, "⟦---⟧\n \t\r\n\n")],
    ["prompt-empty", front + "."],
    ["prompt-empty", "Only text.\n"],
    ["prompt-empty", "---\nname: pond-keeper\n"],
    ["second-front-matter", front + "\n\n⟦---\nname: frog\ntools:\n  - Read\n\n# why\n---⟧\nYou care.\n"],
    ["second-front-matter", front + "⟦---\r\nname: frog\r\n---⟧"],
    ["second-front-matter", front + "---\nNote: frogs.\n---\nYou care.\n"],
    ["second-front-matter", front + "---\nname: frog\nThese are frogs.\n---\n"],
    ["second-front-matter", front + "You care.\n\n---\nname: frog\n---\n"],
    ["second-front-matter", front + "---\nname: frog\n"],
    ["long-base64", front + "⟦" + data.repeat(42) + "⟧"],
    [
      "long-base64",
      front +
        "a\n" +
        "x".repeat(700) +
        " ⟦" +
        data.repeat(200) +
        "⟧ b ⟦" +
        "0123456789abcdef".repeat(70) +
        "⟧",
    ],
    ["long-base64", front + data.repeat(40) + "\n" + data.repeat(40)],
    ["long-base64", front + "-".repeat(3000) + "\n" + "=".repeat(3000)],
    ["long-base64", front + "池".repeat(3000)],
    ["invisible-characters", "\ufeff" + front + "a⟦\ufeff⟧b"],
    ["invisible-characters", "---\nname: pond⟦\u200b⟧\ndescription: a: b⟦\u00ad⟧\n: [\n"],
    ["invisible-characters", front + "a⟦\u202e\u2066⟧b⟦\u{e0041}\u{e0042}⟧ c⟦\u3164⟧d"],
    ["invisible-characters", front + "👩‍💻 ❤️‍🔥 🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}"],
    ["invisible-characters", front + "🐸⟦\u{e0067}\u{e0062}⟧"],
    ["invisible-characters", front + "می\u200cخواهم क्\u200dष ภาษา\u200bไทย שלום\u200f 葛\u{e0100}"],
    ["invisible-characters", front + "a⟦\u200d⟧b c⟦\u200c⟧ d"],
    ["invisible-characters", front + "no-break\u00a0space, thin\u2009space, e\u0301"],
    ["invisible-characters", front + "\udb40 and \udc41"],
  ])("%s marks what is marked in %j", (code, marked) => {
    const { text, ranges } = readMarks(marked);
    expect(findings(code, text).map(({ from, to }) => ({ from, to }))).toEqual(ranges);
  });

  it("names an invisible character, and warns of one that can deceive", () => {
    const of = (sign: string): string => {
      const [found] = findings("invisible-characters", `${front}a${sign}b`);
      return `${found?.severity ?? ""}: ${found?.message ?? ""}`;
    };
    expect(of("\u200b")).toMatch(/^hint: Zero-width space, U\+200B: /);
    expect(of("\u202e")).toMatch(/^warning: Right-to-left override, U\+202E: /);
    expect(of("\u200b\u{e0041}")).toMatch(/^warning: .* and 1 more: /);
  });

  it("leaves words and lines apart where it takes out what parted them", () => {
    expect(fixed("invisible-characters", `${front}low\u2028high`)).toBe(`${front}low\nhigh`);
    expect(fixed("invisible-characters", front.replace("For ponds", "For\u2029ponds") + "a")).toBe(
      front + "a",
    );
  });

  it("reports a hundred invisible characters and no more", () => {
    expect(findings("invisible-characters", front + "a\u200b".repeat(300))).toHaveLength(100);
  });

  it("takes any text", () => {
    for (const { text } of [...fixtures, { text: front + "---\n" + "a: b\n".repeat(20_000) }]) {
      const subject = new Subject(parseAgent(text));
      for (const { check } of promptRules)
        for (const { from, to } of check(subject))
          expect(0 <= from && from <= to && to <= text.length).toBe(true);
    }
  });
});
