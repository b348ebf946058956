import fc from "fast-check";
import type { FieldValue } from "../core/document/agent.ts";
import { knownFields } from "../core/document/fields.ts";
import { knownTools } from "../core/document/tools.ts";
import { writeAgent, type AgentData } from "../core/formats/agentData.ts";

const edges = [
  "", " ", "yes", "null", "1.0", "a: b", "a # b", "it's", 'say "hi"', '"""', "C:\\new", "\\", "tab\there", "---", "a---b", "a\n---\nb", "two\nlines\n",
  "  leading", "🐸", "池の世話", "x".repeat(700), "x".repeat(499) + "🐸", "\u2028", "\u0007", "a\r\nb", "__proto__", "constructor", "sonnet", "INHERIT",
  "claude-sonnet-4-5", "anthropic/claude-opus-4-1", "gpt-5", "gemini-2.5-pro", "user", "-x-", "Pond Keeper", "../x", "a/b:c", "5", "*",
]; // prettier-ignore
const anyText = fc.oneof(
  fc.constantFrom(...edges),
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: "binary" }).filter(text => !/\p{Surrogate}/u.test(text)),
);
const anyName = fc.oneof(
  fc.constantFrom(...knownTools.map(({ name }) => name), "Task", "Bash(git:*)", "Agent(a, b)", "read", "*"),
  fc.constantFrom(
    "mcp__lake",
    "mcp__lake__*",
    "mcp__lake__fish",
    "mcp__my_lake__catch_fish",
    "mcp__*",
    "mcp__a__b__c",
  ),
);
const anyNames = fc.oneof(
  fc.array(anyName, { maxLength: 6 }),
  fc.array(anyName, { maxLength: 6 }).map(names => names.join(", ")),
);
const anyScalar: fc.Arbitrary<FieldValue> = fc.oneof(
  anyText,
  fc.integer(),
  fc.double({ noNaN: true }),
  fc.boolean(),
  fc.constant(null),
);
const anyValue: fc.Arbitrary<FieldValue> = fc.oneof(
  anyScalar,
  fc.array(anyScalar, { maxLength: 3 }),
  fc.dictionary(
    anyText.filter(key => key !== "__proto__"),
    anyScalar,
    { maxKeys: 2 },
  ),
);
const anyServers: fc.Arbitrary<FieldValue> = fc.array(
  fc.oneof(
    fc.constantFrom<FieldValue>(
      "lake",
      { pump: { command: "pump", args: ["--slow"] } },
      { sea: { url: "http://sea" } },
    ),
    fc.constantFrom<FieldValue>(
      { sea: { type: "http", url: "http://sea" } },
      { pump: { command: 5 } },
      { a: null },
    ),
    fc.constantFrom<FieldValue>({ pump: { command: "pump", env: { A: "1" }, timeout: Infinity } }, 5, {}),
    fc.constantFrom<FieldValue>({ one: { command: "a" }, two: { command: "b" } }),
  ),
  { maxLength: 3 },
);

const special: Readonly<Record<string, fc.Arbitrary<FieldValue>>> = {
  tools: anyNames,
  disallowedTools: anyNames,
  skills: fc.constantFrom("weeding, counting", "weeding"),
  mcpServers: anyServers,
  hooks: fc.constantFrom<FieldValue>(
    { Stop: [{ hooks: [{ type: "command", command: "./x" }] }] },
    { Stop: 5 },
    {},
  ),
};

/** A value for a field: a right one as a rule, any other now and then. */
const valueOf = (key: string, values: readonly string[] | undefined): fc.Arbitrary<FieldValue> =>
  fc.oneof(
    { weight: 4, arbitrary: special[key] ?? (values ? fc.constantFrom(...values) : anyScalar) },
    { weight: 1, arbitrary: anyValue },
  );

const anyFields = fc
  .tuple(
    fc.record(Object.fromEntries(knownFields.map(({ key, values }) => [key, valueOf(key, values)])), {
      requiredKeys: [],
    }),
    fc.dictionary(fc.constantFrom("emoji", "x-note", "mode", "constructor", "yes"), anyValue, { maxKeys: 2 }),
  )
  .map(([known, unknown]) => ({ ...known, ...unknown }) as Readonly<Record<string, FieldValue>>);
const anyBody = fc.oneof(
  anyText,
  fc.constantFrom(
    "\nYou care.\n",
    "\r\nYou\r\ncare.\r\n",
    "---\na: b\n---\n",
    "\n" + "word ".repeat(7000) + "\n",
  ),
);

/** Agents as values, with the mistakes that people make. */
export const anyData: fc.Arbitrary<AgentData> = fc.record({ fields: anyFields, body: anyBody });

/** Texts of agent files, and some that are none. */
export const anyAgentText: fc.Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: anyData.map(writeAgent) },
  { weight: 1, arbitrary: anyText },
);
