import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCorpus } from "../../testing/corpus.ts";
import { fixtures } from "../../testing/fixtures.ts";
import { judges, loadedDescription } from "../../testing/judges.ts";
import { fieldOf, type AgentFile, type FieldValue } from "../document/agent.ts";
import { parseAgent } from "../document/parse.ts";
import { applyEdits } from "../text/edits.ts";
import type { TextEdit } from "../text/range.ts";
import { setBody } from "./body.ts";
import { showBreaks } from "../examples/index.ts";
import { setDescription } from "./description.ts";
import { setField } from "./field.ts";

interface Named {
  readonly path: string;
  readonly text: string;
}

const corpus: readonly Named[] = readCorpus();
const files: readonly Named[] = [...fixtures.map(({ name, text }) => ({ path: name, text })), ...corpus];
const anyFile = fc.constantFrom(...files.map(file => ({ ...file, [fc.toStringMethod]: () => file.path })));

const edges = [
  "a: b", "a # b", "#", "it's", 'say "hi"', `'both' "kinds"`, "back\\slash", "C:\\new", "tab\there", "yes", "on", "NO", "1.0", "0777", "12:30", "1e3",
  "2026-01-01", "null", "~", "", " ", "  leading", "trailing  ", "\n", "\nleading break", "trailing break\n", "two\n\n", "a---b", "---", "--", "-", "- a", "? a", ": a",
  "[a]", "{a: b}", "&a", "*a", "!a", "|", ">", "%a", "@a", "`a`", "池の世話をする", "🐸 emoji 👩‍👩‍👧", "x".repeat(3000), "many\nlines\n\n  indented\n\tand tabs\n", "a\n---\nb",
  "\u2028", "\u0085", "\u0007", "\uFEFF", "a\r\nb", "a:", "a,b", "[", "]", "=", "<<", "0x1F", ".5", "+1", "-1", "1_000", "user: 'x' assistant: 'y'",
]; // prettier-ignore
const anyText = fc.oneof(
  fc.constantFrom(...edges),
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: "binary" }),
  fc
    .array(fc.constantFrom(...edges, " ", "\n", ": ", " #", "---", "'", '"'), { maxLength: 6 })
    .map(parts => parts.join("")),
);
const anyKey = fc.constantFrom(
  "name",
  "description",
  "tools",
  "model",
  "color",
  "maxTurns",
  "initialPrompt",
  "x-note",
);
const anyScalar: fc.Arbitrary<FieldValue> = fc.oneof(
  { weight: 4, arbitrary: anyText },
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
);
const anyValue: fc.Arbitrary<FieldValue> = fc.oneof(
  { weight: 3, arbitrary: anyScalar },
  fc.array(anyScalar, { maxLength: 4 }),
  fc.dictionary(
    fc.oneof(fc.constantFrom("a", "b-c", "yes", "1", "a: b"), fc.string()).filter(key => key !== "__proto__"),
    fc.oneof(anyScalar, fc.array(anyScalar, { maxLength: 2 })),
    { maxKeys: 3 },
  ),
);

const put = (text: string, edits: (agent: AgentFile) => TextEdit[]): string =>
  applyEdits(text, edits(parseAgent(text)));
const valueOf = (text: string, key: string): FieldValue | undefined => fieldOf(parseAgent(text), key)?.value;
const isStrict = (text: string): boolean => parseAgent(text).problems.length === 0;
/** Readers lay a lone carriage return and a NaN out in their own ways; values that they can't agree on are no test of a writer. */
const same = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_, part: unknown) =>
      typeof part === "number" && !Number.isFinite(part) ? String(part) : Object.is(part, -0) ? 0 : part,
    ),
  );

describe("GetPut: putting back what was read changes no byte", () => {
  it("holds for every field of every file", () => {
    for (const { path, text } of files) {
      const agent = parseAgent(text);
      const edits = agent.fields
        .filter(field => fieldOf(agent, field.key) === field)
        .flatMap(({ key, value }) => setField(agent, key, value));
      expect(edits, path).toEqual([]);
    }
  });

  it("holds for the body and the description, as read and as shown", () => {
    for (const { path, text } of files) {
      const agent = parseAgent(text);
      expect(setBody(agent, text.slice(agent.body.from, agent.body.to)), path).toEqual([]);
      const description = fieldOf(agent, "description")?.value;
      if (typeof description !== "string") continue;
      expect(setDescription(agent, description), path).toEqual([]);
      expect(setDescription(agent, showBreaks(description)), path).toEqual([]);
    }
  });
});

describe("PutGet: what was put is what is read", () => {
  it("holds for our reader, whatever file and value", () => {
    fc.assert(
      fc.property(anyFile, anyKey, anyValue, ({ text }, key, value) => {
        expect(
          same(
            valueOf(
              put(text, agent => setField(agent, key, value)),
              key,
            ),
          ),
        ).toEqual(same(value));
      }),
      { numRuns: 1500 },
    );
  });

  it("holds for every strict reader once the file is one that they accept", () => {
    fc.assert(
      fc.property(anyFile, anyKey, anyValue, ({ text }, key, value) => {
        fc.pre(isStrict(text));
        const after = put(text, agent => setField(agent, key, value));
        expect(isStrict(after)).toBe(true);
        for (const [name, judge] of Object.entries(judges)) {
          if (canJudge(name, text)) expect(same(judge(after)[key]), name).toEqual(same(value));
        }
      }),
      { numRuns: 1500 },
    );
  });

  it("holds for Claude Code's loader, but for a backslash-n that nothing can save", () => {
    fc.assert(
      fc.property(anyFile, anyText, ({ text }, value) => {
        fc.pre(
          isStrict(text) &&
            !value.includes("\\n") &&
            !parseAgent(text).fields.some(
              field =>
                field.key !== "description" && text.slice(field.range.from, field.range.to).includes("---"),
            ),
        );
        expect(loadedDescription(put(text, agent => setDescription(agent, value)))).toBe(value);
      }),
      { numRuns: 1500 },
    );
  });

  it("holds for the body, in the file's own line ends", () => {
    fc.assert(
      fc.property(
        anyFile,
        fc.oneof(anyText, fc.constantFrom("---\na: b\n---\n", "\n\nx")),
        ({ text }, body) => {
          fc.pre(!/\r(?!\n)/.test(body));
          const after = parseAgent(put(text, agent => setBody(agent, body)));
          expect(after.text.slice(after.body.from, after.body.to).replaceAll("\r\n", "\n")).toBe(
            body.replaceAll("\r\n", "\n"),
          );
        },
      ),
      { numRuns: 1500 },
    );
  });

  it("leaves the lines of other keys and the body as they were", () => {
    fc.assert(
      fc.property(anyFile, anyKey, anyValue, ({ text }, key, value) => {
        const before = parseAgent(text);
        fc.pre(
          before.frontmatter !== undefined &&
            before.fields.every(field => field.keyRange.from < field.keyRange.to),
        );
        const after = parseAgent(put(text, agent => setField(agent, key, value)));
        const others = (agent: AgentFile): readonly string[] =>
          agent.fields
            .filter(field => field.key !== key)
            .map(field => agent.text.slice(field.range.from, field.range.to));
        expect(others(after)).toEqual(others(before));
        expect(after.text.slice(after.body.from)).toBe(text.slice(before.body.from));
      }),
      { numRuns: 1500 },
    );
  });

  it("takes a field away, and only that", () => {
    fc.assert(
      fc.property(anyFile, anyKey, ({ text }, key) => {
        const after = parseAgent(put(text, agent => setField(agent, key, undefined)));
        expect(fieldOf(after, key)).toBeUndefined();
        expect(after.fields.map(field => field.key)).toEqual(
          parseAgent(text)
            .fields.map(field => field.key)
            .filter(other => other !== key),
        );
      }),
    );
  });
});

describe("PutPut: the second put wins", () => {
  it("reads as if the first had not been", () => {
    fc.assert(
      fc.property(anyFile, anyKey, anyValue, anyValue, ({ text }, key, first, second) => {
        const twice = put(
          put(text, agent => setField(agent, key, first)),
          agent => setField(agent, key, second),
        );
        expect(same(valueOf(twice, key))).toEqual(same(second));
      }),
      { numRuns: 1500 },
    );
  });
});

/** Judges that read some values of the file itself in ways of their own, before anything was put. */
function canJudge(name: string, text: string): boolean {
  try {
    judges[name]?.(text);
    return true;
  } catch {
    return false;
  }
}
