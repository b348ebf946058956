import { describe, expect, it } from "vitest";
import { descriptionOf, parseAgent, parseExamples, showBreaks } from "../../../core/index.ts";
import { readCorpus } from "../../../testing/corpus.ts";
import { fixtures } from "../../../testing/fixtures.ts";
import { scenesOf, speakerName, type Line, type Scene } from "./scenes.ts";

const scenes = (value: string): readonly Scene[] => scenesOf(value, parseExamples(value));
const linesIn = (all: readonly Scene[]): readonly Line[] =>
  all.flatMap(scene => (scene.kind === "prose" ? [] : scene.lines));
const words = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
const descriptions = [...fixtures, ...readCorpus()].map(({ text }) => descriptionOf(parseAgent(text)));

const pond = `Use this agent for ponds.

- <example>
  Context: The pond is low.
  user: "Why?"
  <commentary>Levels are its job.</commentary>
  assistant: "I'll look."
  </example>

Between.

<example>
user: ""
</example>
After.`;

describe("the scenes of a description", () => {
  it("show every part of every example once, at its text box", () => {
    for (const value of descriptions) {
      const { blocks, stray } = parseExamples(value);
      const parts = blocks.flatMap(({ context, turns, commentary, rest }) => [
        ...turns,
        ...rest,
        ...[context, commentary].filter(part => part?.text),
      ]);
      const shown = linesIn(scenes(value)).map(({ from, to, text }) => `${from} ${to} ${text}`);
      expect(shown.toSorted()).toEqual(
        [...parts, ...stray].map(part => `${part?.from} ${part?.to} ${part?.text}`).toSorted(),
      );
    }
  });

  it("show every word outside of examples where no turn stands without tags", () => {
    for (const value of descriptions) {
      const description = parseExamples(value);
      if (description.stray.length > 0) continue;
      const prose = scenes(value).flatMap(scene => (scene.kind === "prose" ? words(scene.text) : []));
      const { blocks } = description;
      const outside = [...blocks, undefined].map((block, index) =>
        value.slice(blocks[index - 1]?.to ?? 0, block?.from),
      );
      expect(prose).toEqual(outside.flatMap(text => words(showBreaks(text))));
    }
  });

  it("come in the order of the file, a block's parts too", () => {
    expect(scenes(pond)).toMatchObject([
      { kind: "prose", text: "Use this agent for ponds." },
      {
        kind: "example",
        block: 0,
        lines: [
          { kind: "context", text: "The pond is low.", part: { kind: "context" } },
          { kind: "turn", label: "User", text: "Why?", part: { kind: "turn", index: 0 } },
          { kind: "commentary", text: "Levels are its job.", part: { kind: "commentary" } },
          { kind: "turn", label: "Assistant", text: "I'll look.", part: { kind: "turn", index: 1 } },
        ],
      },
      { kind: "prose", text: "Between." },
      { kind: "example", block: 1, lines: [{ kind: "turn", text: "" }] },
      { kind: "prose", text: "After." },
    ]);
  });

  it("take turns without tags out of the prose, labels and quotes included", () => {
    const value =
      'For ponds.\n\n- User: "It\'s low?"\n- Assistant: "I\'ll look."\n\nOr else:\n\n1. **User**: "Frogs?"\n\nNever for seas.';
    expect(scenes(value)).toMatchObject([
      { kind: "prose", text: "For ponds." },
      {
        kind: "untagged",
        lines: [
          { label: "User", text: "It's low?" },
          { label: "Assistant", text: "I'll look." },
        ],
      },
      { kind: "prose", text: "Or else:" },
      { kind: "untagged", lines: [{ label: "User", text: "Frogs?" }] },
      { kind: "prose", text: "Never for seas." },
    ]);
  });

  it("show a visible backslash-n as the line break that it stands for", () => {
    expect(scenes("For ponds.\\nAnd lakes.")).toEqual([{ kind: "prose", text: "For ponds.\nAnd lakes." }]);
  });

  it("are none where there is no description", () => {
    expect(scenes("")).toEqual([]);
  });

  it("name speakers as people would write them", () => {
    expect(["user", "Daisy", "user_request", ""].map(speakerName)).toEqual([
      "User",
      "Daisy",
      "User request",
      "",
    ]);
  });
});
