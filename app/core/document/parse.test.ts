import { describe, expect, it } from "vitest";
import { readCorpus } from "../../testing/corpus.ts";
import { fieldOf, type FieldValue } from "./agent.ts";
import { parseAgent } from "./parse.ts";

const corpus = readCorpus();
const textOf = (value: FieldValue | undefined): string =>
  value === null || value === undefined
    ? ""
    : typeof value === "object"
      ? JSON.stringify(value)
      : String(value);

describe.skipIf(corpus.length === 0)("over real files", () => {
  it("finds the same files strict as independent readers do", () => {
    const wrong = corpus.filter(file => (parseAgent(file.text).problems.length === 0) !== file.strict);
    expect(wrong.map(file => file.path)).toEqual([]);
  });

  it("finds the same keys in the same order; in broken files a speaker's label is no key", () => {
    const label = /^(Examples|Context|user|assistant)$/;
    const differing = corpus
      .map(file => ({ path: file.path, found: parseAgent(file.text).fields.map(field => field.key), file }))
      .filter(
        ({ found, file }) => found.join() !== file.keys.filter(key => file.strict || !label.test(key)).join(),
      );
    expect(differing.map(({ path, found }) => ({ path, found }))).toEqual([]);
  });

  it("reads the same scalars from strict files", () => {
    const differing = corpus
      .filter(file => file.strict)
      .flatMap(file => {
        const agent = parseAgent(file.text);
        return Object.entries(file.strings ?? {})
          .map(([key, text]) => ({ path: file.path, key, text, found: fieldOf(agent, key)?.value }))
          .filter(({ text, found }) => textOf(found) !== text && found !== Number(text));
      });
    expect(differing).toEqual([]);
  });

  it("maps every scalar's value to its source without gaps", () => {
    for (const file of corpus) {
      for (const field of parseAgent(file.text).fields) {
        let at = 0;
        for (const segment of field.segments ?? []) {
          expect(segment.at).toBe(at);
          at += segment.length;
          if (segment.length === segment.to - segment.from && segment.length > 1) {
            expect(file.text.slice(segment.from, segment.to)).toBe(textOf(field.value).slice(segment.at, at));
          }
        }
      }
    }
  });
});
