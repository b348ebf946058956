import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Range } from "../text/range.ts";
import type { Description, ExampleBlock } from "./description.ts";
import { parseExamples } from "./parse.ts";

/** Takes the marks ⟦ ⟧ out of a text: they stand round each stretch that is to be read as a passage. */
function marked(source: string): { text: string; ranges: Range[] } {
  const ranges: Range[] = [];
  let text = "";
  for (const piece of source.split(/(?=[⟦⟧])/)) {
    if (piece.startsWith("⟧")) ranges.push({ from: ranges.pop()?.from ?? 0, to: text.length });
    if (piece.startsWith("⟦")) ranges.push({ from: text.length, to: text.length });
    text += piece.replace(/^[⟦⟧]/, "");
  }
  return { text, ranges };
}

/** The passages of a block in the order of the text, each under what it was read as. */
function passages({ context, turns, commentary, rest }: ExampleBlock): (Range & { kind: string })[] {
  const all = [
    ...(context ? [{ kind: "context", ...context }] : []),
    ...turns.map(turn => ({
      kind: turn.role === "other" ? turn.speaker.replace(" ", "_") : turn.role,
      ...turn,
    })),
    ...(commentary ? [{ kind: "commentary", ...commentary }] : []),
    ...rest.map(passage => ({ kind: "rest", ...passage })),
  ];
  return all.map(({ kind, from, to }) => ({ kind, from, to })).sort((a, b) => a.from - b.from);
}

function expectPassages(source: string, kinds: string): void {
  const { text, ranges } = marked(source);
  const found = parseExamples(text).blocks.flatMap(passages);
  const shown = found.map(({ kind, from, to }) => `${kind}: ${text.slice(from, to)}`);
  expect(shown).toEqual(
    kinds.split(" ").map((kind, at) => `${kind}: ${text.slice(ranges[at]?.from, ranges[at]?.to)}`),
  );
  expect(found.map(({ from, to }) => ({ from, to }))).toEqual(ranges);
}

const all = "context user assistant commentary";

const shapes: readonly (readonly [title: string, source: string, kinds: string])[] = [
  [
    "several lines",
    '<example>\nContext: ⟦A port is taken.⟧\nuser: "⟦Free it⟧"\nassistant: "⟦On it⟧"\n<commentary>\n⟦Why so.⟧\n</commentary>\n</example>',
    all,
  ],
  [
    "one line with apostrophes in single quotes",
    "<example>Context: ⟦It's late.⟧ user: '⟦Don't stop the tests' run⟧' assistant: '⟦I won't⟧' <commentary>⟦Don't.⟧</commentary></example>",
    all,
  ],
  [
    "visible breaks",
    '<example>\\nContext: ⟦A port.⟧\\nuser: "⟦Free it⟧"\\nassistant: "⟦On\\nit⟧"\\n<commentary>\\n⟦Why so.⟧\\n</commentary>\\n</example>',
    all,
  ],
  [
    "visible quotes",
    String.raw`<example>user: \"⟦go⟧\"\nassistant: \"⟦say \"go\" now⟧\"</example>`,
    "user assistant",
  ],
  ["curly and angle quotes", "<example>user: “⟦go⟧” assistant: «⟦gone⟧»</example>", "user assistant"],
  [
    "turns without quotes",
    "<example>\nUser: ⟦Map this\nrepository⟧\nAgent: ⟦Maps it⟧\n</example>",
    "user Agent",
  ],
  [
    "one line without quotes",
    "<example>Context: ⟦Red.⟧ user: ⟦Fix it.⟧ assistant: ⟦I will.⟧</example>",
    "context user assistant",
  ],
  [
    "a text on the line below its label",
    '<example>\nuser:\n  "⟦go⟧"\nassistant:\n  ⟦gone⟧\n</example>',
    "user assistant",
  ],
  [
    "bold labels",
    '<example>\n**Context**: ⟦A⟧\n**User**: "⟦b⟧"\n**Assistant:** "⟦c⟧"\n</example>',
    "context user assistant",
  ],
  [
    "bullets",
    '<example>\n- User: ⟦a⟧\n- Assistant: "⟦b⟧"\n1. User: "⟦c⟧"\n</example>',
    "user assistant user",
  ],
  ["other speakers", '<example>\nuser: "⟦a⟧"\nDaisy: "⟦b⟧"\nDr. No: "⟦c⟧"\n</example>', "user Daisy Dr._No"],
  [
    "two user turns in a row",
    '<example>\nuser: "⟦a⟧"\nuser: "⟦b⟧"\nassistant: "⟦c⟧"\n</example>',
    "user user assistant",
  ],
  [
    "an assistant turn after the commentary",
    '<example>\nuser: "⟦a⟧"\nassistant: "⟦b⟧"\n<commentary>\n⟦c⟧\n</commentary>\nassistant: "⟦d⟧"\n</example>',
    "user assistant commentary assistant",
  ],
  [
    "a remark in angle brackets",
    '<example>user: "⟦a⟧" assistant: "⟦b⟧" ⟦<tool call left out>⟧ <commentary>⟦c⟧</commentary> assistant: "⟦d⟧"</example>',
    "user assistant rest commentary assistant",
  ],
  [
    "a request as a tag",
    "<example> <user_request>⟦Go⟧</user_request> <commentary>⟦c⟧</commentary> </example>",
    "user commentary",
  ],
  [
    "tags for everything",
    "<example><context>⟦a⟧</context><user>⟦b⟧</user><assistant>⟦<b>c</b>⟧</assistant></example>",
    "context user assistant",
  ],
  [
    "labels glued to their neighbours",
    "<example>Context:⟦Done.⟧user: '⟦a⟧'assistant: '⟦b⟧'<commentary>⟦c⟧</commentary></example>",
    all,
  ],
  [
    "a context without a full stop",
    "<example>Context: ⟦A DeFi protocol⟧ user: '⟦audit the 'vault' now⟧' assistant: '⟦b⟧'</example>",
    "context user assistant",
  ],
  [
    "prose that looks like a label",
    '<example>Context: ⟦User says: fix it.⟧ user: "⟦a⟧" assistant: "⟦the user: Jo, "⟧"</example>',
    "context user assistant",
  ],
  [
    "a quotation in the context",
    '<example>Context: ⟦Jo told the user: "no" and left.⟧ user: "⟦a⟧"</example>',
    "context user",
  ],
  [
    "a quotation in the context above",
    '<example>\nContext: ⟦Jo told the user: "no".⟧\nuser: "⟦a⟧"\n</example>',
    "context user",
  ],
  [
    "a label in an answer",
    '<example>Context: ⟦x.⟧ User: "⟦a⟧" Assistant: "⟦Type "user: go" there⟧"</example>',
    "context user assistant",
  ],
  [
    "lines of an answer",
    '<example>\nassistant: "⟦Look at\n- the "roof"\nRequirements: two\n- Admin: may\n- User: may not\nDone⟧"\n</example>',
    "assistant",
  ],
  [
    "text after a quoted turn",
    '<example>\nuser: "⟦a⟧"\n⟦(waits for "b")⟧\nassistant: "⟦c⟧"\n</example>',
    "user rest assistant",
  ],
  [
    "arrows and full stops between turns",
    '<example>user: "⟦a⟧" -> assistant: "⟦b⟧". User: "⟦c⟧"</example>',
    "user assistant user",
  ],
  ["a commentary as a label", '<example>\nuser: "⟦a⟧"\nCommentary: ⟦b⟧\n</example>', "user commentary"],
  [
    "an unclosed commentary",
    '<example>\nuser: "⟦a⟧"\n<commentary>⟦b⟧\nassistant: "⟦c⟧"\n</example>',
    "user commentary assistant",
  ],
  [
    "a commentary that another follows unclosed",
    '<example>\nuser: "⟦a⟧"\n<commentary>⟦b⟧\n⟦<commentary>c</commentary>⟧\n</example>',
    "user commentary rest",
  ],
  ["bare prose with a speaker's name", "<example>Context: ⟦ask the user: Jo knows.⟧</example>", "context"],
  ["stray punctuation", '<example>\nuser: "⟦a⟧"\n---\nassistant: "⟦b⟧"\n</example>', "user assistant"],
  ["an empty commentary on two lines", "<example><commentary>\n⟦⟧</commentary></example>", "commentary"],
  [
    "several commentaries",
    '<example>\nuser: "⟦a⟧"\n<commentary>⟦b⟧</commentary>\n⟦<commentary>c</commentary>⟧\n</example>',
    "user commentary rest",
  ],
  ["a second context", "<example>\nContext: ⟦a⟧\n⟦Context: b⟧\n</example>", "context rest"],
  ["no turn at all", "<example>\n⟦The user says go.⟧\n</example>", "rest"],
  ["an unclosed quote", '<example>\nuser: ⟦"a⟧\nassistant: "⟦b⟧"\n</example>', "user assistant"],
  ["a word that begins with an apostrophe", "<example>\nuser: ⟦'tis done⟧\n</example>", "user"],
  [
    "empty texts",
    '<example>\nContext: ⟦⟧\nuser: "⟦⟧"\nassistant: ⟦⟧\n<commentary>\n⟦⟧\n</commentary>\n</example>',
    all,
  ],
  [
    "empty texts in one line",
    "<example>Context: ⟦⟧ user: '⟦⟧' assistant: '⟦⟧' <commentary>⟦⟧</commentary></example>",
    all,
  ],
  [
    "blanks inside the quotes",
    '<example>\nuser: " ⟦a⟧ "\nassistant: "\n⟦b⟧\n"\n</example>',
    "user assistant",
  ],
];

describe("the shapes of a block", () => {
  test.each(shapes)("%s", (_, source, kinds) => expectPassages(source, kinds));
});

describe("blocks", () => {
  const read = (text: string): readonly string[] =>
    parseExamples(text).blocks.map(({ from, to }) => text.slice(from, to));

  test("attributes and capitals make no difference", () => {
    expect(read('a <EXAMPLE type="x">b</Example> c')).toEqual(['<EXAMPLE type="x">b</Example>']);
  });

  test("a block that is still open ends before the next one, and at the end of the text", () => {
    const text = "a <example>b\n<example>c</example>d</example> <example> e \n";
    expect(read(text)).toEqual(["<example>b", "<example>c</example>", "<example> e"]);
    expect(parseExamples(text).blocks.map(block => block.closed)).toEqual([false, true, false]);
    expect(parseExamples(text).tail).toBe(" \n");
  });

  test("<examples> is no block, and a closing tag alone is prose", () => {
    expect(read("<examples>a</examples></example><exampled>")).toEqual([]);
  });

  test("lead, blocks and tail stand as written", () => {
    const { lead, tail } = parseExamples("Use it.\\n\\nExamples:\\n- <example>a</example>\\n\\nNot for b.");
    expect({ lead, tail }).toEqual({ lead: "Use it.\\n\\nExamples:\\n- ", tail: "\\n\\nNot for b." });
    expect(parseExamples("Use it.")).toEqual({ lead: "Use it.", blocks: [], tail: "", stray: [] });
  });

  test("a visible break is shown as a break, a visible quote as it stands", () => {
    const [block] = parseExamples(String.raw`<example>user: "a\nb \"c\" d"</example>`).blocks;
    expect(block?.turns[0]?.text).toBe('a\nb \\"c\\" d');
  });
});

describe("turns outside every block", () => {
  const stray = ({ stray }: Description): readonly string[] =>
    stray.map(turn => `${turn.role}: ${turn.text}`);

  test("count at the beginning of a line or after a bullet", () => {
    const text = 'For:\\n- User: "a"\\n- Assistant: "b"\nuser: "c" -> assistant: "d"';
    expect(stray(parseExamples(text))).toEqual(["user: a", "assistant: b", "user: c", "assistant: d"]);
  });

  test.each(['the user: "a"', "User: a", 'Note: "a"', 'User: "open', 'Fine. user: "a"'])(
    "are not seen in %s",
    text => {
      expect(stray(parseExamples(text))).toEqual([]);
    },
  );
});

describe("any text", () => {
  const tokens = [
    "<example>",
    "</example>",
    "<commentary>",
    "</commentary>",
    "Context:",
    "user:",
    "Assistant: ",
    "Daisy: ",
  ];
  const glue = ['"', "'", "\\n", "\n", " ", "**", "- ", "a", "b.", "<x y>", "“", "”", "\\", "🙂"];
  const soup = fc.array(fc.constantFrom(...tokens, ...glue), { maxLength: 40 }).map(parts => parts.join(""));

  test("is read into passages that do not overlap and lie within their blocks", () => {
    fc.assert(
      fc.property(soup, text => {
        let last = 0;
        for (const block of parseExamples(text).blocks) {
          const inside = passages(block);
          const places = [
            last,
            block.from,
            ...inside.flatMap(({ from, to }) => [from, to]),
            block.to,
            text.length,
          ];
          expect(places).toEqual(places.toSorted((a, b) => a - b));
          last = block.to;
        }
      }),
      { numRuns: 1000 },
    );
  });

  const hostile = [
    ...tokens,
    ...glue,
    "<example></example>",
    'user: "',
    'user: "a" ',
    'foo. assistant: "a "b"\nfoo. ',
  ];
  const worse = [
    'Daisy: "a "b"\n',
    'x. user: "y ',
    "\n \n",
    "<a ",
    "<a b>",
    "user:  ",
    '" - ',
    '"(',
    "Aa Bb Cc: ",
    "[",
    "user\n:",
  ];

  test.each([...hostile, ...worse])(
    "is read in linear time: %j",
    token => {
      const text = "<example>" + token.repeat(150_000 / token.length);
      const started = performance.now();
      parseExamples(text);
      expect(performance.now() - started).toBeLessThan(5000);
    },
    20_000,
  );
});
