import { describe, expect, it } from "vitest";
import { parseAgent } from "../document/parse.ts";
import { predictLoad } from "../verdict/load.ts";
import { Subject } from "./subject.ts";
import { nameForFile, suggestDescription, suggestName } from "./suggest.ts";

const subject = (text: string, fileName?: string) =>
  new Subject(parseAgent(text), fileName === undefined ? {} : { fileName });

describe("a suggested name", () => {
  it("is the file's in lower case with hyphens and without the ending", () => {
    expect(nameForFile("Pond Keeper (2).md")).toBe("pond-keeper-2");
    expect(nameForFile("pond.keeper.agent.md")).toBe("pond-keeper-agent");
    expect(nameForFile("池.md")).toBe("池");
  });

  it("is one that loads, whatever the file is called", () => {
    for (const name of ["", ".md", "---.md", ":", "-a", "a".repeat(400)]) {
      const text = `---\nname: "${nameForFile(name)}"\ndescription: x\n---\n`;
      expect(predictLoad(parseAgent(text), "project").loads, name).toBe(true);
    }
  });

  it("comes from the file, else the first heading, else the description", () => {
    const text = "---\ndescription: Use when the pond is low again.\n---\n\n";
    expect(suggestName(subject(`${text}# Pond Keeper\n`, "a/Frog.md"))).toBe("frog");
    expect(suggestName(subject(`${text}# Pond Keeper\n`))).toBe("pond-keeper");
    expect(suggestName(subject(text))).toBe("use-when-the-pond-is");
    expect(suggestName(subject("---\n\n---\n"))).toBe("my-agent");
  });
});

describe("a suggested description", () => {
  it("is the prompt's first sentence, headings and rules left out", () => {
    expect(suggestDescription(subject("# Frogs\n\n---\nYou count frogs. Twice.\n"))).toBe("You count frogs.");
    expect(suggestDescription(subject("# Frogs\n"))).toBe("Use this agent when …");
  });
});
