import { describe, expect, it } from "vitest";
import { descriptionOf, parseAgent, parseExamples } from "../../core/index.ts";
import { asked, front, pick, typed } from "./testing/caret.ts";

describe("examples", () => {
  const empty = { turns: 2, context: true, commentary: true };
  const shapeOf = (text: string) => {
    const agent = parseAgent(text);
    const { blocks } = parseExamples(descriptionOf(agent));
    const [block] = blocks;
    return {
      problems: agent.problems,
      keys: agent.fields.map(({ key }) => key),
      shapes: blocks.map(({ turns }) => ({
        ...empty,
        turns: turns.length,
        context: block?.context !== undefined,
        commentary: block?.commentary !== undefined,
      })),
    };
  };
  const one = { problems: [], keys: ["name", "description", "model"], shapes: [empty] };

  it("in the prompt, where the tag begins its line, and never in running text", () => {
    for (const begun of ["<¦", "<ex¦", "  <example¦", "- <¦"])
      expect(typed(`---\nname: a\n---\n${begun}`)).toEqual(["<example>"]);
    for (const prose of ["a < b¦", "if a <¦", "<div¦", "x<¦", "¦", "word¦"])
      expect(typed(`---\nname: a\n---\n${prose}`)).toBeUndefined();
  });

  it("in a block scalar: lines with its indentation", () => {
    const text = pick(front("description: |-\n  Use for ponds.\n  <ex¦\nmodel: opus"), "<example>");
    expect(text).toContain("\n  <example>\n  Context: what happens\n");
    expect(shapeOf(text)).toEqual(one);
  });

  it.each([
    "Use for ponds. <¦",
    '"Use for ponds. <ex¦"',
    "'Use for ponds. <example¦'",
    "\n  Use for ponds. <¦",
  ])("in a value that is no block (%j): every strict reader still takes the file", value => {
    expect(shapeOf(pick(front(`description: ${value}\nmodel: opus`), "<example>"))).toEqual(one);
  });

  it("only in the description", () => {
    expect(asked(front("color: <¦"))).toBeUndefined();
    expect(asked(front("description: a<¦"))).toBeUndefined();
  });
});
