import { describe, expect, it } from "vitest";
import { applyEdits, descriptionOf, parseAgent, parseExamples, showBreaks } from "../../core/index.ts";
import { readCorpus } from "../../testing/corpus.ts";
import { setLead } from "./lead.ts";

const put = (text: string, lead: string): string => applyEdits(text, setLead(parseAgent(text), lead));
const leadOf = (text: string): string =>
  showBreaks(parseExamples(descriptionOf(parseAgent(text))).lead).trim();

describe("the text before the examples", () => {
  it("changes no byte when it is put back, whatever file", () => {
    for (const { path, text } of readCorpus()) {
      const lead = leadOf(text);
      if (lead !== "") expect(setLead(parseAgent(text), lead), path).toEqual([]);
    }
  });

  it("is what is read once it is put, and the examples stay as they were", () => {
    for (const { path, text } of readCorpus().filter(file => file.exampleBlocks > 0)) {
      const blocks = (file: string) =>
        parseExamples(descriptionOf(parseAgent(file))).blocks.map(({ context, turns, commentary }) =>
          [context, ...turns, commentary].map(part => part?.text),
        );
      for (const lead of ["Use it for ponds.\n\n- and lakes: all", ""]) {
        const after = put(text, lead);
        expect(leadOf(after), path).toBe(lead);
        expect(blocks(after), path).toEqual(blocks(text));
      }
    }
  });

  it("takes the blank lines before the first example along, so that the description can stay a block of text", () => {
    const file = (lead: string) =>
      `---\nname: a\ndescription: |\n${lead}  <example>\n  user: "b"\n  </example>\n---\n`;
    expect(put(file("  Use it.\n\n"), "")).toBe(file(""));
  });

  it("takes the key along where there is nothing else in it", () => {
    expect(put("---\nname: a\ndescription: Use it.\n---\n", "")).toBe("---\nname: a\n---\n");
  });

  it("comes to a description that was none", () => {
    for (const none of ["", "description:\n", "description: 5\n"])
      expect(leadOf(put(`---\nname: a\n${none}---\n`, "Use it."))).toBe("Use it.");
  });
});
