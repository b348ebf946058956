import { describe, expect, test } from "vitest";
import { readCorpus, type CorpusFile } from "../../testing/corpus.ts";
import { applyEdits } from "../text/edits.ts";
import type { ExampleBlock } from "./description.ts";
import type { PartRef } from "./find.ts";
import { removeExample } from "./cut.ts";
import { addExample, duplicateExample } from "./insert.ts";
import { moveExample } from "./move.ts";
import { parseExamples } from "./parse.ts";
import { setPart } from "./put.ts";

/** A key of the real files that are no YAML; labels such as `user:` stand at column 0 there too. */
const nextKey = /^(?!(?:user|assistant|context|commentary):)[a-z][a-zA-Z_-]*:(?: |$)/;

/** The description of a file: as strict readers decode it, else the lines from its key to the next one. */
function descriptionOf({ strict, strings, text }: CorpusFile): string {
  if (strict) return strings?.["description"] ?? "";
  const lines = text.split(/\r?\n/);
  const end = lines.indexOf("---", 1);
  const first = lines.findIndex(line => line.startsWith("description:"));
  const next = lines.findIndex((line, at) => at > first && nextKey.test(line));
  const last = next < 0 ? end : Math.min(end, next);
  return first < 0 ? "" : lines.slice(first, last).join("\n").slice("description:".length).trim();
}

const files = readCorpus().map(file => ({
  path: file.path,
  blocks: file.exampleBlocks,
  text: descriptionOf(file),
}));
const withBlocks = files.filter(file => file.blocks > 0);
const blocks = withBlocks.flatMap(file => parseExamples(file.text).blocks);

const texts = [
  "It's \"both\" 'kinds': a # b, C:\\dir",
  'two\nlines "here"\nand there',
  "🙂 漢字",
  "",
  "don't \"\nstop",
];

function refs(block: ExampleBlock | undefined): PartRef[] {
  const turns = block?.turns.map((_, index): PartRef => ({ kind: "turn", index })) ?? [];
  const ends: PartRef[] = [{ kind: "context" }, { kind: "commentary" }];
  return [...turns, ...ends.filter(({ kind }) => kind !== "turn" && block?.[kind] !== undefined)];
}

function get(description: string, block: number, part: PartRef): string | undefined {
  const found = parseExamples(description).blocks[block];
  return part.kind === "turn" ? found?.turns[part.index]?.text : found?.[part.kind]?.text;
}

describe.skipIf(files.length === 0)("real descriptions", () => {
  test("have as many blocks as independent readers count", () => {
    const found = files.map(({ path, text }) => `${path} ${parseExamples(text).blocks.length}`);
    expect(found).toEqual(files.map(({ path, blocks }) => `${path} ${blocks}`));
  });

  test("are understood: hardly a block without both speakers, nothing left over but remarks in brackets", () => {
    const roles = blocks.map(({ turns }) => new Set(turns.map(turn => turn.role)));
    expect(roles.filter(found => !found.has("user"))).toEqual([]);
    expect(roles.filter(found => !found.has("assistant")).length).toBeLessThan(blocks.length / 50);
    expect(blocks.filter(({ context }) => !context).length).toBeLessThan(blocks.length / 50);
    expect(blocks.flatMap(({ rest }) => rest).filter(({ text }) => !/^<[^<>]*>$/.test(text))).toEqual([]);
  });

  test("no passage holds a label, a tag of the block or its own quotes", () => {
    const passages = blocks.flatMap(({ context, turns, commentary }) => [context, ...turns, commentary]);
    const odd = passages.filter(passage =>
      /^["'][^"']*["']$|\b(?:user|assistant|Context): ?["']|<\/?(?:example|commentary)/.test(
        passage?.text ?? "",
      ),
    );
    expect(odd).toEqual([]);
  });

  test("putting back what was read changes no byte, and what was put is what is read", () => {
    const cases = withBlocks.flatMap(({ text }) => {
      return refs(parseExamples(text).blocks[0]).map(part => ({ text, part }));
    });
    for (const [index, { text, part }] of cases.entries()) {
      const wanted = texts[index % texts.length] ?? "";
      expect(setPart(text, 0, part, get(text, 0, part) ?? "")).toEqual([]);
      const after = applyEdits(text, setPart(text, 0, part, wanted));
      expect(get(after, 0, part)).toBe(wanted);
      expect(get(applyEdits(after, setPart(after, 0, part, "Again")), 0, part)).toBe("Again");
    }
  }, 60_000);

  test("adding or copying a block and taking it away again changes no byte", () => {
    for (const { text, blocks: count } of withBlocks) {
      for (const at of [0, 1, count]) {
        const added = applyEdits(text, addExample(text, at));
        expect(parseExamples(added).blocks[at]).toMatchObject({
          context: { text: "" },
          turns: [{ text: "" }, { text: "" }],
        });
        expect(applyEdits(added, removeExample(added, at))).toBe(text);
      }
      const doubled = applyEdits(text, duplicateExample(text, 0));
      expect(parseExamples(doubled).blocks.length).toBe(count + 1);
      expect(applyEdits(doubled, removeExample(doubled, 1))).toBe(text);
    }
  }, 60_000);

  test("moving a block to the end and back changes no byte", () => {
    for (const { text, blocks: count } of withBlocks) {
      const moved = applyEdits(text, moveExample(text, 0, count - 1));
      expect(applyEdits(moved, moveExample(moved, count - 1, 0))).toBe(text);
    }
  });
});
