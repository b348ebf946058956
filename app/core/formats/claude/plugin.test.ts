import { unzipSync } from "fflate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyFileText, knownFiles } from "../../../testing/inventions.ts";
import { parseAgent } from "../../document/parse.ts";
import { knownFields } from "../../document/fields.ts";
import { encodeFile } from "../../text/decode.ts";
import { predictLoad } from "../../verdict/load.ts";
import type { Loss } from "../exported.ts";
import { fileNameOf } from "../fileName.ts";
import { plugin } from "./plugin.ts";

const hex = (bytes: Uint8Array | undefined): string | undefined =>
  bytes && Buffer.from(bytes).toString("hex");
const isOf = (key: string) => (loss: Loss) => loss.key === key;

function expectLaws(text: string): void {
  const agent = parseAgent(text);
  const { bytes = new Uint8Array(), fileName, losses } = plugin.export(agent);
  const name = fileName.replace(/\.zip$/, "");
  expect(name).toMatch(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/);
  const files = unzipSync(bytes);
  expect(hex(files[`${name}/agents/${fileNameOf(agent)}`])).toBe(hex(encodeFile(text)));
  const manifest = JSON.parse(
    new TextDecoder().decode(files[`${name}/.claude-plugin/plugin.json`]),
  ) as unknown;
  expect(manifest).toMatchObject({
    name,
    version: "0.1.0",
    description: expect.stringMatching(/\S/) as unknown,
  });
  expect(Object.keys(files)).toHaveLength(3);
  const there = predictLoad(agent, "plugin", { plugin: name, fileName: fileNameOf(agent) });
  const here = predictLoad(agent, "project");
  if (here.loads && there.description !== here.description?.trim())
    expect(losses.some(isOf("description"))).toBe(true);
  if (there.reason !== undefined)
    expect(losses.map(({ key }) => key)).toEqual([...new Set(agent.fields.map(({ key }) => key))]);
  for (const { key, ignoredInPlugin } of knownFields)
    if (ignoredInPlugin && agent.fields.some(field => field.key === key))
      expect(losses.some(isOf(key))).toBe(true);
}

describe("a plugin", () => {
  it("holds the file to the byte and names what becomes of it there, for every known file", () => {
    for (const { text } of knownFiles) expectLaws(text);
  });

  it("does so for any text", () => {
    fc.assert(fc.property(anyFileText, expectLaws), { numRuns: 1000 });
  });

  it("is the same bytes for the same agent", () => {
    fc.assert(
      fc.property(anyFileText, text => {
        const bytes = (): string | undefined => hex(plugin.export(parseAgent(text)).bytes);
        expect(bytes()).toBe(bytes());
        // The first file's time, as archives count it: midnight before the first day of 1980.
        expect(bytes()?.slice(20, 28)).toBe("00002100");
      }),
    );
  });

  it("shows what is in it", () => {
    const text = "---\nname: Pond Keeper\ndescription: For ponds.\npermissionMode: plan\n---\n\nYou care.\n";
    const { text: shown, losses, path } = plugin.export(parseAgent(text));
    expect(path).toBe("pond-keeper.zip");
    expect(shown.split("\n").slice(0, 6)).toEqual([
      "pond-keeper/",
      "  .claude-plugin/",
      "    plugin.json",
      "  agents/",
      "    Pond Keeper.md",
      "  README.md",
    ]);
    expect(shown).toContain(`──── pond-keeper/agents/Pond Keeper.md\n${text}`);
    expect(losses).toEqual([
      { key: "name", kind: "changed", message: "With a plugin it is called pond-keeper:Pond Keeper." },
      {
        key: "permissionMode",
        kind: "lost",
        message: "Claude Code ignores permissionMode in an agent that comes with a plugin.",
      },
    ]);
  });

  it.each([
    ["Claude Security", "agent-claude-security"],
    ["official-claude-official-helper", "agent-claude-helper"],
    ["7 frogs", "agent-7-frogs"],
    ["PondKeeper é", "pond-keeper-e"],
    ["人類学者", "agent-plugin"],
  ])("has a name that Claude Code takes: %s", (name, expected) => {
    const { fileName } = plugin.export(parseAgent(`---\nname: ${name}\ndescription: For ponds.\n---\n`));
    expect(fileName).toBe(`${expected}.zip`);
  });

  it.each([
    [
      "description: For\\nponds.",
      "With a plugin each backslash-n in it stays as it is instead of becoming a line break.",
    ],
    ["description: ''", "With a plugin “Agent from pond-keeper plugin” stands in for it."],
  ])("says what becomes of %s", (line, message) => {
    const { losses } = plugin.export(parseAgent(`---\nname: pond-keeper\n${line}\n---\n`));
    expect(losses.find(isOf("description"))?.message).toBe(message);
  });
});
