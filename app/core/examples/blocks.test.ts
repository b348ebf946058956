import { describe, expect, test } from "vitest";
import { applyEdits } from "../text/edits.ts";
import { addTurn } from "./create.ts";
import { removeExample } from "./cut.ts";
import { addExample, duplicateExample } from "./insert.ts";
import { moveExample } from "./move.ts";
import { parseExamples } from "./parse.ts";
import { removePart } from "./remove.ts";

const block = (name: string): string =>
  `<example>\nContext: ${name}\nuser: "u"\nassistant: "a"\n<commentary>\nw\n</commentary>\n</example>`;
const line = (name: string): string => `<example>Context: ${name}. user: 'u' assistant: 'a'</example>`;

const descriptions: readonly (readonly [title: string, text: string])[] = [
  ["nothing", ""],
  ["a break alone", "\n"],
  ["prose", "Use it."],
  ["prose with a final break", "Use it.\n"],
  ["prose with visible breaks", "Use it.\\n\\nOften."],
  ["prose that leads in", "Use it. Examples:\n"],
  ["one block", `Use it. Examples:\n\n${block("A")}\n\nEnd.\n`],
  ["one block and nothing else", block("A")],
  ["three blocks", `Use it.\n\n${block("A")}\n\n${block("B")}\n\n${block("C")}`],
  ["visible breaks", `Use it.\n\n${block("A")}\n\n${block("B")}`.replaceAll("\n", "\\n")],
  ["one line", `Use it. Examples: ${line("A")} ${line("B")} End.`],
  ["bullets", `Use it:\n- ${line("A")}\n- ${line("B")}`],
  ["one bullet", `Use it:\n- ${line("A")}`],
  [
    "indentation",
    `Use it.\n\n  ${block("A").replaceAll("\n", "\n  ")}\n\n  ${block("B").replaceAll("\n", "\n  ")}`,
  ],
  ["prose between blocks", `One:\n\n${block("A")}\n\nTwo:\n\n${block("B")}\n\nThree.`],
  ["blocks without a gap", line("A") + line("B")],
  ["bold labels without commentary", '<example>\n**User**: "u"\n**Assistant**: "a"\n</example>'],
  ["other speakers", "<example>\nUser: u\nAgent: a\n</example>"],
  ["a request tag", "<example> <user_request>u</user_request> <commentary>c</commentary> </example>"],
  ["empty blocks", "<example></example> <example>\n</example>"],
  ["one line without quotes", "<example>Context: a.user: fix it</example>"],
  ["quotes for one speaker only", "<example>user: fix it. assistant: 'ok'</example>"],
  ["an open commentary", "<example>user: 'u' <commentary>c</example>"],
  ["unclosed blocks", `<example>\nuser: "u"\n\n${block("A")}\n\nBut. <example>user: 'x' \n`],
];

const texts = (text: string): string[] =>
  parseExamples(text).blocks.map(({ from, to }) => text.slice(from, to));
const count = (text: string): number => parseExamples(text).blocks.length;
const places = (text: string): number[] => [...Array(count(text)).keys()];

describe.each(descriptions)("with %s", (_, text) => {
  test("an added block is empty, and taking it away again changes no byte", () => {
    for (const at of [...places(text), count(text)]) {
      const added = applyEdits(text, addExample(text, at));
      expect(parseExamples(added).blocks[at]).toMatchObject({
        context: { text: "" },
        turns: [
          { role: "user", text: "" },
          { role: "assistant", text: "" },
        ],
        commentary: { text: "" },
        rest: [],
        closed: true,
      });
      expect(texts(added).toSpliced(at, 1)).toEqual(texts(text));
      expect(applyEdits(added, removeExample(added, at))).toBe(text);
    }
  });

  test("a block is added at the end by default", () => {
    expect(addExample(text)).toEqual(addExample(text, count(text)));
  });

  test("a copy reads as its model, and taking it away again changes no byte", () => {
    for (const at of places(text)) {
      const doubled = applyEdits(text, duplicateExample(text, at));
      expect(texts(doubled)).toEqual(texts(text).toSpliced(at, 0, texts(text)[at] ?? ""));
      expect(applyEdits(doubled, removeExample(doubled, at + 1))).toBe(text);
    }
  });

  test("removing leaves the other blocks as they are", () => {
    for (const at of places(text)) {
      const left = texts(applyEdits(text, removeExample(text, at)));
      expect(left.map(closed)).toEqual(texts(text).toSpliced(at, 1).map(closed));
    }
  });

  test("moving changes the order of the blocks and nothing between them", () => {
    for (const from of places(text)) {
      for (const to of places(text)) {
        const moved = applyEdits(text, moveExample(text, from, to));
        const order = texts(text)
          .toSpliced(from, 1)
          .toSpliced(to, 0, texts(text)[from] ?? "");
        expect(texts(moved).map(closed)).toEqual(order.map(closed));
        expect(gaps(moved)).toEqual(gaps(text));
      }
    }
  });

  test("an added turn is empty and the last, and taking it away again changes no byte", () => {
    for (const at of places(text)) {
      for (const role of ["user", "assistant"] as const) {
        const added = applyEdits(text, addTurn(text, at, role));
        const turns = parseExamples(added).blocks[at]?.turns ?? [];
        expect(turns.at(-1)).toMatchObject({ role, text: "" });
        const index = turns.length - 1;
        expect(applyEdits(added, removePart(added, at, { kind: "turn", index }))).toBe(text);
      }
    }
  });

  test("an index out of range gives no edit", () => {
    for (const at of [-1, count(text), 0.5, NaN]) {
      const edits = [removeExample(text, at), duplicateExample(text, at), addTurn(text, at, "user")];
      const moves = [
        moveExample(text, at, 0),
        moveExample(text, 0, at),
        removePart(text, at, { kind: "context" }),
      ];
      expect([...edits, ...moves].flat()).toEqual([]);
    }
    for (const at of [-1, count(text) + 1, 0.5, NaN]) expect(addExample(text, at)).toEqual([]);
  });
});

function closed(text: string): string {
  return text.replace(/\s*<\/example>$/, "");
}

function gaps(text: string): string[] {
  return texts(text)
    .reduce((rest, each) => rest.replace(each, "|"), text)
    .split("|");
}

describe("a new block", () => {
  const add = (text: string, at?: number): string => applyEdits(text, addExample(text, at));

  test("brings a lead-in to prose that has none", () => {
    const first = '<example>\nContext: \nuser: ""\nassistant: ""\n<commentary>\n\n</commentary>\n</example>';
    expect(add("Use it.\n")).toBe(`Use it. Examples:\n\n${first}\n`);
    expect(add("Use it when:")).toBe(`Use it when:\n${first}`);
    expect(add("")).toBe(first);
    expect(add("A\\nb.")).toBe(`A\\nb. Examples:\\n\\n${first.replaceAll("\n", "\\n")}`);
  });

  test("is laid out as its neighbour", () => {
    const text = `Use it:\n- ${line("A")}`;
    const empty = "<example>Context:  user: '' assistant: '' <commentary></commentary></example>";
    expect(add(text)).toBe(`${text}\n- ${empty}`);
    expect(add('<example>\n  **User**: "u"\n</example>')).toContain(
      '\n\n<example>\n  Context: \n  **User**: ""\n  **Assistant**: ""\n  <commentary>\n  \n  </commentary>\n</example>',
    );
  });
});

describe("taking parts away", () => {
  const cut = (text: string, kind: "context" | "commentary"): string =>
    applyEdits(text, removePart(text, 0, { kind }));

  test("takes their blanks along", () => {
    expect(cut("<example>Context: a. user: 'b'</example>", "context")).toBe("<example>user: 'b'</example>");
    expect(cut(block("A"), "commentary")).toBe(
      '<example>\nContext: A\nuser: "u"\nassistant: "a"\n</example>',
    );
  });

  test("takes the only block along with the lead-in that it was given", () => {
    const text = `Use it. Examples:\n\n${block("A")}`;
    expect(applyEdits(text, removeExample(text, 0))).toBe("Use it.");
  });

  test("closes a block that would swallow the prose after the removed one", () => {
    const text = "<example>a <example>b</example> End.";
    expect(applyEdits(text, removeExample(text, 1))).toBe("<example>a</example> End.");
    expect(applyEdits(text, moveExample(text, 0, 1))).toBe("<example>b</example> <example>a</example> End.");
  });
});
