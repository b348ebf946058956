import { describe, expect, it } from "vitest";
import { parseAgent } from "../../../document/parse.ts";
import { applyEdits } from "../../../text/edits.ts";
import { lintAgent } from "../../lint.ts";
import { readMarks } from "../../marks.ts";

const file = (fields: string): string =>
  `---\nname: pond-keeper\ndescription: Use when the pond needs care.\n${fields}\n---\n\nYou care for ponds.\n`;
const found = (marked: string) => {
  const { text, ranges } = readMarks(marked);
  return { text, ranges, findings: lintAgent(parseAgent(text)) };
};

describe("a value that counts", () => {
  it.each([
    "maxTurns: 5",
    'maxTurns: "5"',
    "maxTurns: [5]",
    "maxTurns: 1e1",
    "maxTurns: 5 turns",
    "background: True",
    'background: "false"',
    "background:",
    "effort: High",
    "effort: [low]",
    "model: Sonnet",
    "model: opus[1m]",
    "model: anthropic/claude-sonnet-4-5",
    "model: us.anthropic.claude-sonnet-4-5-v1:0",
    "permissionMode: manual",
    "permissionMode:",
    "isolation: remote",
    "isolation: none",
    "color: pink",
    "disallowedTools:",
    "skills: [weeding, counting]",
    "mcpServers: [lake]",
    "mcpServers:\n  - lake:\n      command: lake-server\n    well:\n      type: http\n      url: https://pond.example",
    "hooks:\n  Stop:\n    - hooks:\n        - type: prompt\n          prompt: Count them.",
    "omitClaudeMd: true",
    "observer: x",
    "experimental: {a: b}",
  ])("is left in peace: %s", fields => {
    expect(found(file(fields)).findings.filter(({ code }) => !code.startsWith("risk-"))).toEqual([]);
  });
});

describe("a key of one's own", () => {
  it.each([
    "version",
    "license",
    "author",
    "tags",
    "note",
    "base",
    "mode",
    "title",
    "role",
    "level",
    "type",
    "category",
  ])("is left in peace: %s", key => {
    expect(found(file(`${key}: x`)).findings).toEqual([]);
  });
});

describe("a value that does not count", () => {
  it.each([
    ["max-turns", "maxTurns: ⟦-1⟧"],
    ["max-turns", "maxTurns: ⟦1.5⟧"],
    ["max-turns", "maxTurns: ⟦true⟧"],
    ["background", "background: ⟦1⟧"],
    ["background", "background: ⟦[true]⟧"],
    ["effort", "effort: ⟦80⟧"],
    ["effort", "effort: ⟦ultracode⟧"],
    ["memory", "memory: ⟦[user]⟧"],
    ["permission-mode", "permissionMode: ⟦[plan]⟧"],
    ["color", "color: ⟦'#ff0000'⟧"],
    ["model", "model: ⟦default⟧"],
    ["disallowed-unknown", "disallowedTools: ⟦5⟧"],
    ["model", "model: ⟦true⟧"],
    ["mcp-servers-shape", "mcpServers: ⟦lake⟧"],
    [
      "mcp-server-entry",
      "mcpServers:\n  - lake:\n      type: ⟦bogus⟧".replace("type: ⟦bogus⟧", "⟦type: bogus⟧"),
    ],
    ["mcp-server-entry", "mcpServers: [lake, ⟦5⟧]"],
    ["hooks-entry", "hooks:\n  Stop:\n    ⟦matcher: Bash⟧"],
    ["hooks-event", "hooks:\n  ⟦Stopp⟧: []"],
    ["near-miss-key", "⟦allowed-tools⟧: Read"],
    ["near-miss-key", "⟦Tools⟧: Read"],
    ["near-miss-key", "⟦when_to_use⟧: x"],
    ["near-miss-key", "⟦permision-mode⟧: plan"],
  ])("%s: %s", (code, fields) => {
    const { findings, ranges, text } = found(file(fields));
    const marked = findings
      .filter(finding => finding.code === code)
      .map(({ from, to }) => text.slice(from, to));
    expect(marked).toEqual(ranges.map(({ from, to }) => text.slice(from, to)));
  });
});

describe("a fix", () => {
  it("renames a key only where the right one is free", () => {
    const fixesOf = (fields: string) =>
      found(file(fields)).findings.flatMap(({ code, fixes }) => (code === "near-miss-key" ? fixes : []));
    expect(fixesOf("max_turns: 5")).toHaveLength(1);
    expect(fixesOf("max_turns: 5\nmaxTurns: 6")).toEqual([]);
  });

  it("turns a map of servers into the list that counts, to the same configurations", () => {
    const { text, findings } = found(
      file("mcpServers:\n  lake: {command: lake-server}\n  well: {url: x, type: http}"),
    );
    const [fix] = findings.flatMap(({ code, fixes }) => (code === "mcp-servers-shape" ? fixes : []));
    const after = parseAgent(applyEdits(text, fix?.edits ?? []));
    expect(after.fields.at(-1)?.value).toEqual([
      { lake: { command: "lake-server" } },
      { well: { url: "x", type: "http" } },
    ]);
  });
});

describe("risks", () => {
  it("are told one by one, with what would run", () => {
    const { text } = readMarks(
      file(
        "hooks:\n  Stop:\n    - hooks:\n        - type: command\n          command: ./a.sh\n        - type: http\n          url: https://pond.example\nmcpServers:\n  - lake:\n      command: lake-server\npermissionMode: bypassPermissions",
      ),
    );
    const risks = lintAgent(parseAgent(text)).filter(({ code }) => code.startsWith("risk-"));
    expect(risks.map(({ from, to }) => text.slice(from, to))).toEqual([
      "./a.sh",
      "https://pond.example",
      "lake-server",
      "bypassPermissions",
    ]);
    expect(risks[0]?.message).toContain("./a.sh");
  });

  it("are none in a file that brings nothing of its own", () => {
    const codes = found(file("mcpServers: [lake]\npermissionMode: plan\nhooks: {}")).findings.map(
      ({ code }) => code,
    );
    expect(codes.filter(code => code.startsWith("risk-"))).toEqual([]);
  });
});
