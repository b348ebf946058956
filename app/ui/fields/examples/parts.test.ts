import { describe, expect, it } from "vitest";
import { descriptionOf, parseAgent, parseExamples, type ExampleBlock } from "../../../core/index.ts";
import { readCorpus } from "../../../testing/corpus.ts";
import { partBoxes, titleOf } from "./parts.ts";

const blockOf = (content: string): ExampleBlock => {
  const [block] = parseExamples(`<example>${content}</example>`).blocks;
  if (block === undefined) throw new Error("no block");
  return block;
};
const labels = (content: string) => partBoxes(blockOf(content)).map(({ label }) => label);

describe("the text boxes of an example", () => {
  it("are named for who speaks, in the order of the file", () => {
    expect(labels(`Context: Low.\nuser: "Why?"\nassistant: "Rain."\n<commentary>Good.</commentary>`)).toEqual(
      ["Context", "User", "Assistant", "Commentary"],
    );
  });

  it("number a speaker from the second turn on, and keep other speakers' names", () => {
    expect(labels(`user: "a"\nassistant: "b"\nuser: "c"\nDaisy: "d"\nassistant: "e"`)).toEqual([
      "Context",
      "User",
      "Assistant",
      "User 2",
      "Daisy",
      "Assistant 2",
      "Commentary",
    ]);
  });

  it("have one for context and commentary even where there is neither", () => {
    expect(labels("")).toEqual(["Context", "Commentary"]);
  });

  it("leave an odd order as it is", () => {
    expect(labels(`user: "a"\n<commentary>b</commentary>\nassistant: "c"`)).toEqual([
      "Context",
      "User",
      "Commentary",
      "Assistant",
    ]);
  });

  it("have different ids and names within every real example, and leave out none of its text", () => {
    for (const { path, text } of readCorpus()) {
      for (const block of parseExamples(descriptionOf(parseAgent(text))).blocks) {
        const boxes = partBoxes(block);
        expect(new Set(boxes.map(({ id }) => id)).size, path).toBe(boxes.length);
        expect(new Set(boxes.map(({ label }) => label)).size, path).toBe(boxes.length);
        const texts = [block.context, block.commentary, ...block.turns, ...block.rest].flatMap(
          part => part?.text ?? [],
        );
        expect(
          boxes
            .map(box => box.text)
            .filter(Boolean)
            .sort(),
          path,
        ).toEqual(texts.filter(Boolean).sort());
      }
    }
  });
});

describe("the title of an example", () => {
  it("is what the user first says, on one line", () => {
    expect(titleOf(blockOf(`Context: Low.\nassistant: "Hm."\nuser: "Why\n  is it low?"`))).toBe(
      "Why is it low?",
    );
  });

  it("is whatever is said first where the user says nothing", () => {
    expect(titleOf(blockOf(`Context: Low.\nassistant: "Hm."`))).toBe("Hm.");
    expect(titleOf(blockOf("Context: Low."))).toBe("Low.");
    expect(titleOf(blockOf("some words"))).toBe("some words");
    expect(titleOf(blockOf(""))).toBe("");
  });
});
