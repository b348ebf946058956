import { describe, expect, it } from "vitest";
import { agentNameFor } from "./agentName.ts";
import { nameWarnings } from "./notes.ts";

describe("a name made of a file's", () => {
  it("is in lower case with hyphens and without the ending", () => {
    expect(agentNameFor("Pond Keeper (2).md")).toBe("pond-keeper-2");
    expect(agentNameFor("pond.keeper.agent.md")).toBe("pond-keeper-agent");
    expect(agentNameFor("池.md")).toBe("池");
  });

  it("is one that loads, whatever the file is called", () => {
    for (const name of ["", ".md", "---.md", ":", "-a", "a".repeat(400)])
      expect(nameWarnings(agentNameFor(name)), name).toEqual([]);
  });
});
