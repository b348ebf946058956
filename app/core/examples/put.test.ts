import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyEdits } from "../text/edits.ts";
import { parseExamples } from "./parse.ts";
import { setPart, setTurn } from "./put.ts";
import type { PartRef } from "./find.ts";
import { removePart } from "./remove.ts";

const lines =
  'Use it. Examples:\n\n<example>\nContext: A port is taken.\nuser: "Free it"\nassistant: "I\'ll do it"\n<commentary>\nWhy.\n</commentary>\n</example>\n\nEnd.';
const visible = lines.replaceAll("\n", "\\n");
const oneLine =
  "Use it. Examples: <example>Context: A port is taken. user: 'Free it' assistant: 'I'll do it' <commentary>Why.</commentary></example> End.";
const bare = "<example>\nUser: Map it\nAgent: Maps it\n</example>";
const indented = "<example>\n    Context: A\n    user: 'b'\n    assistant: 'c'\n  </example>";

const context: PartRef = { kind: "context" };
const user: PartRef = { kind: "turn", index: 0 };
const assistant: PartRef = { kind: "turn", index: 1 };
const commentary: PartRef = { kind: "commentary" };
const parts = [context, user, assistant, commentary];

function get(description: string, part: PartRef): string | undefined {
  const block = parseExamples(description).blocks[0];
  return part.kind === "turn" ? block?.turns[part.index]?.text : block?.[part.kind]?.text;
}

function put(description: string, part: PartRef, text: string): string {
  return applyEdits(description, setPart(description, 0, part, text));
}

function others(description: string, part: PartRef): (string | undefined)[] {
  return parts.filter(other => other !== part).map(other => get(description, other));
}

const hard = [
  "'",
  '"',
  "“",
  "”",
  "’",
  "\\",
  "a: b",
  " # ",
  "🙂",
  "漢字",
  "---",
  "C:\\new",
  "it's",
  'say "hi"',
  "- ",
  "don't",
];
const word = fc.oneof(
  fc.constantFrom(...hard),
  fc.string({ maxLength: 4 }),
  fc.constantFrom("user", "Context", "x. "),
);
const unlabelled = fc
  .array(word, { maxLength: 8 })
  .map(words => words.join("").replace(/[:<>：]/g, " "))
  .filter(text => !text.includes("\v"));
const multi = fc.array(unlabelled, { minLength: 1, maxLength: 4 }).map(rows => rows.join("\n"));

describe.each([
  ["several lines", lines],
  ["visible breaks", visible],
  ["one line", oneLine],
])("a description of %s", (_, description) => {
  test.each(parts)("putting back what was read changes nothing: %o", part => {
    expect(setPart(description, 0, part, get(description, part) ?? "")).toEqual([]);
  });

  test("what was put is what is read, and the rest stays", () => {
    fc.assert(
      fc.property(fc.constantFrom(...parts), multi, (part, text) => {
        const after = put(description, part, text);
        expect(get(after, part)).toBe(text.replaceAll("\\n", "\n").trim());
        expect(others(after, part)).toEqual(others(description, part));
        expect(setPart(after, 0, part, text)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test("the second put wins", () => {
    fc.assert(
      fc.property(fc.constantFrom(...parts), unlabelled, unlabelled, (part, first, second) => {
        const after = put(put(description, part, first), part, second);
        expect(get(after, part)).toBe(second.replaceAll("\\n", "\n").trim());
        expect(others(after, part)).toEqual(others(description, part));
      }),
    );
  });

  test("an emptied part keeps its place", () => {
    for (const part of parts) {
      const before = get(description, part) ?? "";
      const emptied = put(description, part, "");
      expect(get(emptied, part)).toBe("");
      expect(put(emptied, part, before)).toBe(description);
    }
  });

  test("a missing context or commentary comes back where it was", () => {
    for (const part of [context, commentary]) {
      const removed = applyEdits(description, removePart(description, 0, part));
      expect(get(removed, part)).toBeUndefined();
      expect(setPart(removed, 0, part, " ")).toEqual([]);
      const again = put(removed, part, get(description, part) ?? "");
      expect(parseExamples(again).blocks[0]).toMatchObject({ [part.kind]: { text: get(description, part) } });
      expect(others(again, part)).toEqual(others(description, part));
    }
  });
});

describe("what is written", () => {
  test("is no more than what differs", () => {
    const at = lines.indexOf('it"');
    expect(setTurn(lines, 0, 0, "Free all")).toEqual([{ from: at, to: at + 2, insert: "all" }]);
  });

  test("has breaks as the description has them, and leaves those that stay", () => {
    expect(put(visible, user, "a\nb")).toContain('user: "a\\nb"');
    expect(put(oneLine, user, "a\nb")).toContain("user: 'a\nb'");
    const mixed = '<example>\nuser: "a\\nb"\n</example>';
    expect(put(mixed, user, "a\nb\nc")).toBe('<example>\nuser: "a\\nb\nc"\n</example>');
    expect(put(mixed, user, "c\na\nb")).toBe('<example>\nuser: "c\na\\nb"\n</example>');
  });

  test("keeps its quotes while they hold, then takes others", () => {
    expect(put(oneLine, user, "don't 'do' it")).toContain("user: 'don't 'do' it' assistant");
    expect(put(lines, user, 'say "hi"')).toContain('user: "say "hi""\n');
    expect(put(lines, user, 'a "b\nc')).toContain('user: "a "b\nc"');
    expect(put(lines, user, 'a"\nb')).toContain("user: 'a\"\nb'\n");
    expect(put(lines, user, "a\"\nb'\nc")).toContain("user: “a\"\nb'\nc”\n");
  });

  test("gets quotes where a text without them would not read back", () => {
    expect(put(bare, user, 'Map "it"')).toContain('User: Map "it"\n');
    expect(put(bare, user, '"Map" it "all"')).toContain('User: \'"Map" it "all"\'\n');
  });

  test("stands apart from the label and from what follows", () => {
    expect(put("<example>\nContext:\nuser: 'a'</example>", context, "b")).toBe(
      "<example>\nContext: b\nuser: 'a'</example>",
    );
    expect(put("<example>Context: user: 'a'</example>", context, "b")).toBe(
      "<example>Context: b user: 'a'</example>",
    );
    expect(put("<example>Context: a. user: go</example>", context, "b")).toBe(
      "<example>Context: b\n user: go</example>",
    );
  });

  test("stands in the file even where it cannot read back", () => {
    expect(put(lines, user, "a\nassistant: b")).toContain('user: "a\nassistant: b"');
  });
});

describe("what is created", () => {
  test("takes the layout of the block", () => {
    const written = put(put('<example>\n  user: "a"\n</example>', context, "b\nc"), commentary, "d");
    expect(written).toBe(
      '<example>\n  Context: b\nc\n  user: "a"\n  <commentary>\n  d\n  </commentary>\n</example>',
    );
    const line = put(put("<example>user: 'a'</example>", context, "b"), commentary, "d");
    expect(line).toBe("<example>Context: b user: 'a' <commentary>d</commentary></example>");
    expect(put("<example>\\n\\n</example>", context, "a")).toBe("<example>\\nContext: a\\n</example>");
  });

  test("is written as the nearest block does it", () => {
    const far = "<example>\n**Context**: a\n</example>";
    const text = `${far}\n${far}\n<example>\n# Context: b\n</example>\n<example>\nuser: "c"\n</example>`;
    expect(applyEdits(text, setPart(text, 3, context, "d"))).toContain('\n# Context: d\nuser: "c"');
  });

  test("is written as the other blocks do it", () => {
    const text = `${indented}\n<example>\n    user: 'd'\n  </example>`.replace("Context:", "**Context**:");
    const edits = setPart(text, 1, context, "e");
    expect(applyEdits(text, edits)).toContain("<example>\n    **Context**: e\n    user: 'd'");
  });
});

test("an index out of range gives no edit", () => {
  for (const index of [-1, 1, 0.5, NaN]) expect(setPart(lines, index, context, "a")).toEqual([]);
  for (const index of [-1, 2, 0.5, NaN]) expect(setTurn(lines, 0, index, "a")).toEqual([]);
});
