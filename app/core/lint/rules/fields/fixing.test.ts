import { describe, expect, it } from "vitest";
import { parseAgent } from "../../../document/parse.ts";
import { applyEdits } from "../../../text/edits.ts";
import { predictLoad } from "../../../verdict/load.ts";
import { fixAll } from "../../fixAll.ts";
import { lintAgent } from "../../lint.ts";

const file = (fields: string): string =>
  `---\nname: pond-keeper\ndescription: Use when the pond needs care.\n${fields}\n---\n\nYou care for ponds.\n`;
const repaired = (text: string): string => applyEdits(text, fixAll(parseAgent(text)));

describe("fixing all", () => {
  it.each([
    "Hooks: foo",
    "hook:\n  PreToolUse: x",
    "hooks:\n  stop: []\n  Stop: []",
    "hooks:\n  preToolUse:\n    - matcher: Bash\n      command: x",
    "hooks:\n  stop: []\n  stopp: []",
  ])("never costs an agent its loading: %s", fields => {
    expect(predictLoad(parseAgent(repaired(file(fields))), "project").loads).toBe(true);
  });

  it.each(["allowed-tools:", "allowed-tools: []", "Tools: {read: true}"])(
    "never leaves an agent without tools: %s",
    fields => {
      expect(predictLoad(parseAgent(repaired(file(fields))), "project").tools).toBeUndefined();
    },
  );

  it.each([
    ["Description", "description", "name"],
    ["when_to_use", "description", "name"],
    ["Name", "name", "description"],
  ])("takes what stands under %s for the missing %s", (key, meant, other) => {
    expect(repaired(`---\n${key}: My frogs\n${other}: frog\n---\n\nYou care.\n`)).toBe(
      `---\n${meant}: My frogs\n${other}: frog\n---\n\nYou care.\n`,
    );
  });

  it("keeps one of two names for a key", () => {
    expect(repaired(file("Tools: Read\nallowed-tools: Grep"))).toContain(
      "\ntools: Read\nallowed-tools: Grep\n",
    );
  });

  it("keeps the comments of a map of servers", () => {
    const map = "mcpServers:\n  pond:\n    command: x # keep\n  # note\n  lake:\n    command: y";
    const list = "mcpServers:\n  - pond:\n      command: x # keep\n    # note\n  - lake:\n      command: y";
    expect(repaired(file(map))).toBe(file(list));
  });
});

it("says nothing of another tool's permission map", () => {
  expect(lintAgent(parseAgent(file("permission:\n  edit: deny")))).toEqual([]);
});
