/** An agent file in one of the shapes that are met in the wild, or could be. */
export interface Fixture {
  readonly name: string;
  readonly text: string;
  /** Whether strict YAML readers accept the front matter; undefined where there is none. */
  readonly strict: boolean | undefined;
}

const body = "\nYou look after the pond.\n\n---\n\n## Rules\n\n- Count the frogs: twice.\n";

const file = (name: string, frontmatter: string, strict: boolean, rest = body): Fixture => ({
  name,
  text: `---\n${frontmatter}\n---\n${rest}`,
  strict,
});

const turns = `Context: The pond is low. user: 'It's low: why?' assistant: 'I'll ask the pond-keeper agent.' <commentary>Levels are its job.</commentary>`;
const blockTurns = [
  "Context: The pond is low.",
  `user: "Why: is it low?"`,
  `assistant: "I'll look."`,
  "<commentary>",
  "Levels are its job.",
  "</commentary>",
];

/** Agent files of the project's own, one for every shape that is known to matter. */
export const fixtures: readonly Fixture[] = [
  file("the least", "name: pond-keeper\ndescription: Use this agent when the pond needs care.", true),
  file(
    "every field",
    "name: pond-keeper\ndescription: Cares for ponds.\ntools: Read, Grep, Agent(frog, newt)\ndisallowedTools: [Write, Edit]\nmodel: sonnet\npermissionMode: plan\nmaxTurns: 5\nskills:\n  - weeding\n  - counting # twice\nmcpServers:\n  - lake\n  - pump: { command: pump, args: [--slow] }\nhooks:\n  PreToolUse:\n    - matcher: Bash\n      hooks:\n        - type: command\n          command: ./check.sh\nmemory: project\nbackground: true\neffort: high\nisolation: worktree\ninitialPrompt: Begin at the inlet.\nomitClaudeMd: false\ncolor: green",
    true,
  ),
  file(
    "unquoted turns on one line",
    `name: pond-keeper\ndescription: Use this agent for ponds. Examples: <example>${turns}</example> <example>${turns}</example>\nmodel: sonnet`,
    false,
  ),
  file(
    "unquoted turns with visible line breaks",
    `name: pond-keeper\ndescription: Use this agent for ponds.\\n\\n<example>\\n${blockTurns.join("\\n")}\\n</example>\ncolor: blue`,
    false,
  ),
  file(
    "text that goes on at the margin",
    `name: pond-keeper\ndescription: Use this agent for ponds. Examples:\n\n<example>\n${blockTurns.join("\n")}\n</example>\n\n<example>\n${blockTurns.join("\n")}\n</example>\n\ncolor: red\ntools: Read, Grep`,
    false,
  ),
  file("one colon too many", "name: pond-keeper\ndescription: Use when: the pond is low\nmodel: opus", false),
  file(
    "colon at the end",
    "name: pond-keeper\ndescription: Use when one of these is true:\nmodel: opus",
    false,
  ),
  file(
    "visible line breaks in quotes",
    `name: pond-keeper\ndescription: "For ponds.\\\\n\\\\n<example>\\\\nuser: \\"Low?\\"\\\\nassistant: \\"Yes\\"\\\\n</example>"`,
    true,
  ),
  file(
    "visible line breaks in plain text",
    "name: pond-keeper\ndescription: For ponds.\\n\\nAnd for C:\\new lakes.",
    true,
  ),
  file(
    "real line breaks in quotes",
    `name: pond-keeper\ndescription: "For ponds.\\n\\n<example>\\nContext: Low.\\nuser: \\"Low?\\"\\nassistant: \\"Yes\\"\\n</example>"`,
    true,
  ),
  file(
    "literal block",
    `name: pond-keeper\ndescription: |\n  For ponds.\n\n  <example>\n${blockTurns.map(line => "  " + line).join("\n")}\n  </example>\nmodel: haiku`,
    true,
  ),
  file(
    "literal block, stripped, deeper",
    "name: pond-keeper\ndescription: |-\n      For ponds.\n\n        And their banks.\nmodel: haiku",
    true,
  ),
  file(
    "folded block",
    "name: pond-keeper\ndescription: >\n  For ponds\n  and lakes.\n\n  Not for seas.\n    indented\n  back.\nmodel: haiku",
    true,
  ),
  file(
    "folded block, kept",
    "name: pond-keeper\ndescription: >+\n  For ponds\n  and lakes.\n\n\nmodel: haiku",
    true,
  ),
  file(
    "plain text over several lines",
    "name: pond-keeper\ndescription: For ponds\n  and lakes,\n\n  not for seas.\nmodel: haiku",
    true,
  ),
  file(
    "plain text on the next line",
    "name: pond-keeper\ndescription:\n  For ponds and lakes.\nmodel: haiku",
    true,
  ),
  file(
    "double quotes over several lines",
    `name: pond-keeper\ndescription: "For ponds\n  and \\\n  lakes,\n\n  not for seas."\nmodel: haiku`,
    true,
  ),
  file(
    "single quotes over several lines",
    "name: 'pond-keeper'\ndescription: 'It''s for ponds\n  and lakes.'",
    true,
  ),
  file(
    "text after a closing quote",
    `name: pond-keeper\ndescription: "For ponds" and lakes\nmodel: opus`,
    false,
  ),
  file(
    "quotes inside quotes",
    `name: pond-keeper\ndescription: "Use when they say "low" again"\nmodel: opus`,
    false,
  ),
  file(
    "apostrophe inside single quotes",
    "name: pond-keeper\ndescription: 'don't drain'\nmodel: opus",
    false,
  ),
  file("quote that never closes", `name: pond-keeper\ndescription: "Use when low\nmodel: opus`, false),
  file("escape that YAML does not know", `name: pond-keeper\ndescription: "See C:\\ponds and \\d+"`, false),
  file("brackets before text", "name: pond-keeper\ndescription: [Beta] For ponds", false),
  file("at sign first", "name: pond-keeper\ndescription: @ponds first", false),
  file("bold first", "name: pond-keeper\ndescription: **PONDS**: all of them", false),
  file(
    "comments everywhere",
    "# head\nname: pond-keeper # who\n\n# between\ndescription: For ponds. # why\ntools: [Read, # look\n  Grep]\n# end",
    true,
  ),
  file("comment sign in a value", "name: pond-keeper\ndescription: For C# ponds and #1 lakes", true),
  file(
    "lists at the margin",
    "name: pond-keeper\ndescription: For ponds.\ntools:\n- Read\n- 'Grep'\n- \"Bash(git:*)\"\nskills: []",
    true,
  ),
  file(
    "map of booleans",
    "name: pond-keeper\ndescription: For ponds.\ntools:\n  read: true\n  write: false",
    true,
  ),
  file(
    "keys that nobody knows",
    "name: pond-keeper\ndescription: For ponds.\nversion: 1.0.0\nemoji: 🐸\ntags: [a, b]\nmeta: {owner: frog}",
    true,
  ),
  file("quoted keys", `"name": pond-keeper\n'description': For ponds.`, true),
  file("a key twice", "name: pond-keeper\ndescription: first\ndescription: second", false),
  file("empty values", 'name: pond-keeper\ndescription:\ntools: \nmodel: ~\ncolor: ""', true),
  file(
    "words that readers disagree on",
    "name: pond-keeper\ndescription: yes\nversion: 1.10\ndate: 2026-01-01\nflag: on\ntime: 12:30\noct: 0777",
    true,
  ),
  file("three hyphens in a value", "name: pond-keeper\ndescription: before---after\nmodel: opus", true),
  {
    name: "blanks after the opening fence",
    text: `---  \nname: pond-keeper\ndescription: For ponds.\n---\n${body}`,
    strict: true,
  },
  file("anchors", "base: &b For ponds.\nname: pond-keeper\ndescription: *b", true),
  file("flow map", "{name: pond-keeper, description: For ponds.}", true),
  file("explicit keys", "? name\n: pond-keeper\n? description\n: For ponds.", true),
  file("everything indented", "  name: pond-keeper\n  description: For ponds.\n  tools: Read", true),
  file("one key indented", "name: pond-keeper\n  description: For ponds.", false),
  file("no blank after the colon", "name: pond-keeper\ndescription:For ponds.\nmodel: opus", false),
  file("tabs", "name:\tpond-keeper\ndescription: For\tponds.", true),
  file("tab as indentation", "name: pond-keeper\ndescription:\n\tFor ponds.\n\tuser: x", false),
  file("html comment", "<!-- note -->\nname: pond-keeper\ndescription: For ponds.", false),
  file("control character", "name: pond-keeper\ndescription: bell \x07 rings", false),
  file(
    "emoji and CJK",
    "name: pond-keeper\ndescription: 🐸 池の世話をする “エージェント” — ok\ncolor: green",
    true,
  ),
  file("invisible characters", "name: pond-keeper\ndescription: \u200bFor\u00a0ponds\u200d.", true),
  file("empty front matter", "", true),
  file("no body", "name: pond-keeper\ndescription: For ponds.", true, ""),
  {
    name: "ends at the closing fence",
    text: "---\nname: pond-keeper\ndescription: For ponds.\n---",
    strict: true,
  },
  {
    name: "no final newline",
    text: "---\nname: pond-keeper\ndescription: For ponds.\n---\n\nYou care.",
    strict: true,
  },
  {
    name: "byte order mark",
    text: "\uFEFF---\nname: pond-keeper\ndescription: For ponds.\n---\n\nYou care.\n",
    strict: true,
  },
  {
    name: "CRLF",
    text: "---\r\nname: pond-keeper\r\ndescription: |\r\n  For ponds.\r\n  And lakes.\r\ntools:\r\n  - Read\r\n---\r\n\r\nYou care.\r\n",
    strict: true,
  },
  {
    name: "CRLF with a colon",
    text: "---\r\nname: pond-keeper\r\ndescription: Use when: low\r\ncolor: green\r\n---\r\n\r\nYou care.\r\n",
    strict: false,
  },
  {
    name: "mixed line ends",
    text: "---\r\nname: pond-keeper\ndescription: For ponds.\r\n---\n\r\nYou care.\n",
    strict: true,
  },
  {
    name: "blank line before the fence",
    text: "\n\n---\nname: pond-keeper\ndescription: For ponds.\n---\n\nYou care.\n",
    strict: false,
  },
  {
    name: "language at the fence",
    text: "---js\nname: pond-keeper\ndescription: For ponds.\n---\n\nYou care.\n",
    strict: false,
  },
  {
    name: "never closed",
    text: "---\nname: pond-keeper\ndescription: For ponds.\n\nYou care for ponds.\n",
    strict: false,
  },
  {
    name: "closed with four hyphens",
    text: "---\nname: pond-keeper\ndescription: For ponds.\n----\n\nYou care.\n",
    strict: true,
  },
  { name: "list instead of a map", text: "---\n- name: pond-keeper\n---\n\nYou care.\n", strict: undefined },
  { name: "no front matter", text: "# Read me\n\nThis is prose.\n", strict: undefined },
  { name: "nothing", text: "", strict: undefined },
];
