import { describe, expect, it } from "vitest";
import { ask, asked, front, open, pick, typed } from "./testing/caret.ts";

describe("tool names", () => {
  it.each([
    ["a comma string", "tools: Read, W¦"],
    ["a flow list", "tools: [Read, W¦]"],
    ["a flow list over lines", "tools: [\n  Read,\n  W¦\n  ]"],
    ["a block list", "tools:\n  - Read\n  - W¦"],
    ["a block list at the margin", "tools:\n- Read\n- W¦"],
    ["quotes", 'tools: "Read, W¦"'],
  ])("in %s: those not yet listed", (_form, lines) => {
    const names = typed(front(lines));
    expect(names).toContain("Write");
    expect(names).not.toContain("Read");
  });

  it("leave out what is gone or never given", () => {
    const names = asked(front("tools: ¦"));
    for (const name of ["MultiEdit", "LS", "AskUserQuestion", "TaskOutput"])
      expect(names).not.toContain(name);
    expect(names).toContain("ExitPlanMode");
  });

  it("open behind a comma, a bracket and a dash, not behind a blank alone", () => {
    for (const lines of ["tools: Read,¦", "tools: Read, ¦", "tools: [¦]", "tools:\n  - ¦"])
      expect(typed(front(lines))).toContain("Write");
    expect(typed(front("tools: Read ¦"))).toBeUndefined();
  });

  it("not in parentheses, comments or once a name is whole", () => {
    for (const lines of ["tools: Agent(pond, R¦", "tools: Read # W¦", "tools: Read¦", "tools: Task¦"])
      expect(typed(front(lines))).toBeUndefined();
  });

  it("get their dash on a line of a list", () => {
    expect(pick(front("tools:\n  - Read\n  W¦"), "Write")).toBe(front("tools:\n  - Read\n  - Write"));
    expect(pick(front("tools:¦"), "Write")).toBe(front("tools: Write"));
  });

  it("patterns are offered where they count", () => {
    expect(asked(front("tools: ¦"))).toEqual(expect.arrayContaining(["Agent(name)", "mcp__server__tool"]));
    expect(asked(front("tools: ¦"))).not.toContain("mcp__*");
    expect(asked(front("disallowedTools: ¦"))).toContain("mcp__*");
    expect(pick(front("tools: mcp¦"), "mcp__server__tool")).toBe(front("tools: mcp__server__tool"));
  });

  it("say what else decides over them", () => {
    const grep = ask(open(front("tools: Bash, G¦")))?.options.find(({ label }) => label === "Grep");
    expect(grep?.info).toBe("Not given here: not beside Bash.");
  });

  it("are not offered for skills", () => {
    expect(asked(front("skills: ¦"))).toBeUndefined();
  });
});
