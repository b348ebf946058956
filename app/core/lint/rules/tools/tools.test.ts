import { describe, expect, it } from "vitest";
import { parseAgent } from "../../../document/parse.ts";
import { applyEdits } from "../../../text/edits.ts";
import { lintAgent, type Finding } from "../../lint.ts";
import { readMarks } from "../../marks.ts";
import type { RuleCode } from "../index.ts";

import { fixtures } from "../../../../testing/fixtures.ts";
import { Subject } from "../../subject.ts";
import { toolRules } from "./index.ts";
import { pond } from "./listed.ts";

const findings = (code: RuleCode, text: string): readonly Finding[] =>
  lintAgent(parseAgent(text)).filter(finding => finding.code === code);

/** What a rule marks in a file with these fields, and what their marks say that it should. */
function marks(code: RuleCode, fields: string): { marked: readonly string[]; wanted: readonly string[] } {
  const { text, ranges } = readMarks(pond(fields));
  const show = ({ from, to }: { from: number; to: number }): string => `${from} ${text.slice(from, to)}`;
  return { marked: findings(code, text).map(show), wanted: ranges.map(show) };
}

const fixed = (code: RuleCode, fields: string): string => {
  const text = pond(fields);
  return applyEdits(text, findings(code, text)[0]?.fixes[0]?.edits ?? []);
};

describe("the rules for tools", () => {
  it.each<readonly [RuleCode, string]>([
    ["tool-gone", "tools: ⟦ls⟧, Read, ⟦BashOutput⟧"],
    ["tool-gone", "tools: Lsp, LSP"],
    ["tool-gone", 'tools: "*, LS"'],
    ["tool-unknown", "tools: read, Task, KillShell, mcp__pond, mcp__pond__level"],
    ["tool-unknown", "tools:\n  - ⟦Shell⟧\n  - Read"],
    ["tool-unknown", 'tools: [\n  "Read",\n  "⟦frog⟧",\n  "⟦newt⟧"\n]'],
    ["tool-unknown", "tools: ⟦All⟧ ⟦tools⟧"],
    ["tool-unknown", 'tools: "*"'],
    ["tool-case", "tools: ⟦read⟧, ⟦BASH(git log)⟧, Read"],
    ["tool-case", "tools: multiedit, workflow"],
    ["tool-never", "tools: Read, ⟦Workflow⟧, ⟦askUserQuestion⟧, TaskStop"],
    ["tool-plan-only", "tools: Read, ExitPlanMode\npermissionMode: plan"],
    ["tool-plan-only", "tools: Read, ⟦ExitPlanMode⟧\npermissionMode: default"],
    ["tool-background", "tools: ⟦Read, Grep, TodoWrite⟧"],
    ["tool-background", "tools: Read, Grep, Glob, Bash"],
    ["tool-background", "tools: Read, ⟦Grep⟧, Bash\ndisallowedTools: Bash"],
    ["tool-background", "tools: Read, Grep\nbackground: false"],
    ["tool-background", "tools: Read, mcp__pond, Workflow, MultiEdit, frog"],
    ["tool-background", "tools: Read, Grep\ndisallowedTools: Grep"],
    ["tool-beside-bash", "tools: ⟦Glob⟧, Bash(git:*), ⟦Grep⟧"],
    ["tool-beside-bash", "tools: Grep, Glob, PowerShell"],
    ["tool-beside-bash", "tools: Grep, Bash\ndisallowedTools: Bash"],
    ["tool-pattern", "tools: ⟦Read(./src/**)⟧, ⟦Agent(frog, newt)⟧"],
    ["tool-pattern", "tools: Read\ndisallowedTools: ⟦Bash(rm:*)⟧, Agent(frog)"],
    ["tool-pattern", "tools: Frog(a), mcp__pond"],
    ["tool-duplicate", "tools: Task, ⟦Agent⟧, Bash(a), Bash(b)"],
    ["tool-duplicate", "tools: Read\ndisallowedTools: Read, Write, ⟦Write⟧"],
    ["tool-duplicate", "tools: mcp__pond, ⟦mcp__pond⟧, frog, frog"],
    ["tool-mcp-all", "tools: Read\ndisallowedTools: mcp__*"],
    ["tool-mcp-all", "tools: Read, mcp__pond__*"],
    ["tool-star", 'tools: "*"'],
    ["tools-none-left", "tools: ⟦READ, BASH⟧"],
    ["tools-none-left", "tools: ⟦Read⟧\ndisallowedTools: Read"],
    ["tools-none-left", "tools: mcp__pond"],
    ["tools-none-left", "tools: []"],
    ["tools-none-left", "tools: Grep, frog"],
    ["tools-empty", "⟦tools⟧:"],
    ["tools-empty", 'tools: ⟦""⟧'],
    ["tools-empty", "tools: ⟦5⟧"],
    ["tools-empty", "tools: ⟦true⟧"],
    ["tools-empty", "tools: frog"],
    ["tools-empty", 'tools: "*"'],
    ["tool-separator", "tools: ⟦Read;Grep⟧"],
    ["tool-separator", "tools: ⟦|\n  Read\n  Grep⟧\ndisallowedTools: Write"],
    ["tool-separator", "tools: Bash(a | b; c), Read"],
    ["tool-separator", "tools: >\n  Read\n  Grep"],
    ["tool-separator", "tools: Read\ndisallowedTools: ⟦Write | Edit⟧"],
    ["disallowed-unknown", 'disallowedTools: "⟦*⟧"'],
    ["disallowed-unknown", "disallowedTools: ⟦5⟧"],
    ["disallowed-unknown", "disallowedTools:"],
    ["disallowed-unknown", "disallowedTools: Write, mcp__*, mcp__pond, ⟦frog⟧, ⟦LS⟧"],
  ])("%s marks what is marked in %j", (code, fields) => {
    const { marked, wanted } = marks(code, fields);
    expect(marked).toEqual(wanted);
  });

  it.each<readonly [RuleCode, string, string]>([
    ["tool-case", "tools: Read, bash(git:*)", "tools: Read, Bash(git:*)"],
    ["tool-unknown", "tools: Raed, Bash", "tools: Read, Bash"],
    ["tool-gone", "tools:\n  - Read\n  - LS # list", "tools:\n  - Read"],
    ["tool-separator", "tools: Read | Grep; web-fetch", "tools: Read | Grep; web-fetch"],
    ["tool-separator", "tools: Read|Grep;Glob", "tools: Read, Grep, Glob"],
    ["tool-separator", "tools: |-\n  Read\n  Grep", "tools: |-\n  Read, Grep"],
    ["tools-empty", "tools: {read: true, write: false, bash: true}", "tools: Read, Bash"],
    ["tool-pattern", "disallowedTools: Bash(rm:*), Edit", "disallowedTools: Bash, Edit"],
  ])("%s turns %j into %j", (code, before, after) => {
    expect(fixed(code, before)).toBe(pond(after));
  });

  it("gives up a list, a limit or a wish only by choice", () => {
    const text = pond("tools: Read, Grep, Bash(git:*), Workflow, mcp__*, ExitPlanMode");
    const fixes = lintAgent(parseAgent(text)).flatMap(finding => finding.fixes);
    expect(fixes.length).toBeGreaterThanOrEqual(5);
    expect(fixes.filter(({ isChoice }) => isChoice !== true)).toEqual([]);
  });

  it("warns of the background only where the agent always runs there", () => {
    const severity = (more: string): unknown =>
      findings("tool-background", pond(`tools: Read, LSP${more}`))[0]?.severity;
    expect(severity("")).toBe("hint");
    expect(severity("\nbackground: true")).toBe("warning");
  });

  it("takes any text", () => {
    for (const { text } of fixtures) {
      const subject = new Subject(parseAgent(text));
      for (const { check } of toolRules)
        for (const { from, to } of check(subject))
          expect(0 <= from && from <= to && to <= text.length).toBe(true);
    }
  });

  it("ends in a file that its fixes have nothing more to do in", () => {
    let text = pond(
      "tools: read; Raed, Read, multiedit|LS, 'Write', Task, Agent\ndisallowedTools: [write, LS, Write]",
    );
    const codes = new Set<string>(toolRules.map(({ code }) => code));
    const next = (): readonly { from: number; to: number; insert: string }[] | undefined =>
      lintAgent(parseAgent(text)).find(({ code, fixes }) => codes.has(code) && fixes[0] !== undefined)
        ?.fixes[0]?.edits;
    let rounds = 0;
    for (let edits = next(); edits !== undefined && rounds < 50; edits = next(), rounds++)
      text = applyEdits(text, edits);
    expect(rounds).toBeLessThan(50);
    expect(rounds).toBeGreaterThan(3);
  });
});
