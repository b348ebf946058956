import fc from "fast-check";
import { readCorpus } from "./corpus.ts";
import { fixtures } from "./fixtures.ts";
import { knownFields } from "../core/document/fields.ts";

/** A text with a name to know it by in reports. */
export interface Named {
  readonly path: string;
  readonly text: string;
}

/** Every fixture and, where it is there, every file of the corpus. */
export const knownFiles: readonly Named[] = [
  ...fixtures.map(({ name, text }) => ({ path: name, text })),
  ...readCorpus().map(({ path, text }) => ({ path, text })),
];

const pieces = [
  "\nAGENT\n", "\nAGENT\nAGENT_2\n", "\n'@\n",
  "EOF", "AGENT", "'@", "@'", "---", "$(date)", "`date`", "${HOME}", "\\", "\\n", "'", '"', '"""', "'''", "`", "!!", "!x", "^a^b", "%s",
  "\n", "\n\n", "\r\n", "\r", "\t", "\0", "\x01", "\x07", "\x1b[0m", "\x7f", "\x85", "\u2028", "\u2029", "\uFEFF", "\uD800", "\uDC00",
  "🐸", "池", "é", "‘", "’", "\u200b", "\u202e", " ", "a", "#", ": ", "<<'EOF'", "</script>", "~", "-", "*", "{", "}", "__proto__",
]; // prettier-ignore

/** Any text at all, with a taste for what shells, string literals and readers of front matter stumble over. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map(parts => parts.join("")),
  },
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
);

const values = [
  "", "~", "5", '"5"', "0", "-1", "1.5", "1e400", ".inf", ".nan", "true", "yes", '"true"', "[]", "{}", "[a, 5, [b], {c: d}]", "a, b(c, d)", '"*"', "plan",
  "manual", "high", "HIGH", "max", "worktree", "remote", "user", "inherit", "Opus", "pond-keeper", "-x", "a:b", '"__proto__"', "constructor",
  "[lake, {pump: {command: x, args: [a], env: {A: b}}}, {sea: {type: http, url: 'https://x.io/m', headers: {a: b}}}, {bad: {url: y}}, {a: {command: b}, c: {command: d}}, 5]",
  "[{w: {type: ws, url: 'ws://x'}}, {s: {type: streamable-http, url: u, headersHelper: h, oauth: {clientId: c}, role: x}}, {e: {command: c, env: {A: 5}}}, {d: {type: sdk, name: n}}]",
  "{PreToolUse: [{matcher: Bash, hooks: [{type: command, command: x, timeout: 5}]}]}",
  "{Stop: [{hooks: [{type: command}, {type: http, url: 'https://x.io', headers: {a: 1}}, {type: prompt, prompt: p, extra: 1}]}, 5], Nope: [], PreToolUse: 5}",
  "{PostToolUse: [{matcher: 5, hooks: []}, {hooks: [{type: mcp_tool, server: a, tool: b, input: {x: [1]}}, {type: agent, prompt: p, model: 5}]}]}",
]; // prettier-ignore

const keys = [
  ...knownFields.map(({ key }) => key),
  "when_to_use",
  "version",
  "Tools",
  "__proto__",
  "toString",
];

/** A file with front matter, its values right and wrong. */
export const anyAgentText: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(fc.tuple(fc.constantFrom(...keys), fc.oneof(fc.constantFrom(...values), anyText)), {
      maxLength: 9,
    }),
    fc.constantFrom("", "name: pond-keeper\n", "name: pond-keeper\ndescription: For ponds.\n"),
    anyText,
    fc.constantFrom("\n", "\n", "\r\n"),
  )
  .map(([fields, head, body, newline]) =>
    `---\n${head}${fields.map(([key, value]) => `${key}: ${value}\n`).join("")}---\n${body}`.replaceAll(
      "\n",
      newline,
    ),
  );

/** Whatever somebody might open: known files, files with wrong values, and no agent at all. */
export const anyFileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...knownFiles.map(({ text }) => text)),
  { weight: 3, arbitrary: anyAgentText },
  anyText,
);
