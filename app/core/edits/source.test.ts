import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCorpus } from "../../testing/corpus.ts";
import { fixtures } from "../../testing/fixtures.ts";
import { judges } from "../../testing/judges.ts";
import { fieldOf, type AgentFile } from "../document/agent.ts";
import { parseAgent } from "../document/parse.ts";
import { parseYaml } from "../document/yaml.ts";
import { applyEdits } from "../text/edits.ts";
import { equalValues } from "./equal.ts";
import { setField } from "./field.ts";
import { setSource, sourceText, tidySource } from "./source.ts";
import { inSteps } from "./steps.ts";

const files = [...fixtures.map(({ name, text }) => ({ path: name, text })), ...readCorpus()];
const anyFile = fc.constantFrom(...files.map(file => ({ ...file, [fc.toStringMethod]: () => file.path })));

const realSources = files.flatMap(({ text }) => {
  const agent = parseAgent(text);
  return agent.fields.map(({ key }) => sourceText(agent, key));
});
const odd = [
  "", "a", "5", "~", "[]", "{}", "- a\n- b", "-   a\n-  - b\n   - c", "a: 1\nb:\n  - 2", "a: 1", "|\n  text\n\n  more", "|\ntext", "|-\n  text", ">\n  a\n  b", "{a: 1,\n b: 2}",
  "{a: 1,\n  b: 2}", "# why\na: 1", "a: 1 # why\n# more\nb: 2", '"two\n  lines"', "two\n  lines", "  - a\n  - b", "\n\n- a\n\n", "PreToolUse:\n  - matcher: Bash\n    hooks:\n      - type: command",
  "a: b: c", "[", "'", "a---b", '"a-\\x2d-b"', "\ta: 1", "a:\n\t- 1", "model: haiku", "x\nmodel: haiku", "*b", "&b x", "!x y", "\u0007", "? a\n: b",
]; // prettier-ignore
const anySource = fc.oneof(
  fc.constantFrom(...odd, ...realSources),
  fc
    .array(fc.constantFrom("a: 1", "- a", "  - b", "    c: d", "", "# note", "x", "|", "]"), { maxLength: 6 })
    .map(lines => lines.join("\n")),
);
const anyKey = fc.constantFrom("name", "description", "tools", "hooks", "mcpServers", "model", "x-note");

const isLaidOut = (agent: AgentFile): boolean =>
  agent.fields.every(({ keyRange }) => keyRange.from < keyRange.to);

describe("setSource", () => {
  it("changes no byte when it puts back what sourceText gives, whatever file and key", () => {
    for (const { path, text } of files) {
      const agent = parseAgent(text);
      for (const { key } of agent.fields) {
        const source = sourceText(agent, key);
        expect(tidySource(source), path).toBe(source);
        expect(setSource(agent, key, source), `${path}: ${key}`).toEqual({ ok: true, value: [] });
        expect(
          setSource(agent, key, `\n  ${source.replaceAll("\n", "\n  ")}  \n\n`),
          `${path}: ${key}`,
        ).toEqual({ ok: true, value: [] });
      }
    }
  });

  it("shows a sound value so that it reads alone as it reads in the file", () => {
    for (const { path, text } of files) {
      const agent = parseAgent(text);
      if (agent.problems.length > 0 || text.includes("*b") || text.includes("|+") || text.includes(">+"))
        continue;
      for (const field of agent.fields) {
        const alone = parseYaml(sourceText(agent, field.key) + "\n");
        expect(alone.ok && equalValues(alone.value, field.value), `${path}: ${field.key}`).toBe(true);
      }
    }
  });

  it("puts what is then read, as text and as value, or refuses", () => {
    fc.assert(
      fc.property(anyFile, anyKey, anySource, ({ text }, key, source) => {
        const edits = setSource(parseAgent(text), key, source);
        if (!edits.ok) return;
        const after = parseAgent(applyEdits(text, edits.value));
        const parsed = parseYaml(tidySource(source) + "\n");
        if (parsed.ok) expect(fieldOf(after, key)?.value).toEqual(parsed.value);
        // Front matter such as `{name: x}` is written anew, in the writer's own words.
        if (isLaidOut(parseAgent(text)))
          expect(setSource(after, key, source)).toEqual({ ok: true, value: [] });
      }),
      { numRuns: 300 },
    );
  });

  it("keeps the bytes of all lines that are not the value's", () => {
    fc.assert(
      fc.property(anyFile, anyKey, anySource, ({ text }, key, source) => {
        const before = parseAgent(text);
        const field = fieldOf(before, key);
        const edits = setSource(before, key, source);
        fc.pre(edits.ok && field !== undefined && isLaidOut(before));
        for (const { from, to } of edits.value) {
          expect(from).toBeGreaterThan(field.keyRange.to);
          expect(to).toBeLessThanOrEqual(field.range.to);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("leaves a file that strict readers accept one that they accept, and they read the value", () => {
    fc.assert(
      fc.property(anyFile, anyKey, anySource, ({ text }, key, source) => {
        const edits = setSource(parseAgent(text), key, source);
        fc.pre(edits.ok && parseAgent(text).problems.length === 0);
        const after = applyEdits(text, edits.value);
        expect(parseAgent(after).problems).toEqual([]);
        const parsed = parseYaml(tidySource(source) + "\n");
        expect(judges["yaml 1.2"]?.(after)[key]).toEqual(parsed.ok ? parsed.value : undefined);
      }),
      { numRuns: 300 },
    );
  });

  it("keeps the bytes of the lines that stay, odd blanks and line ends included", () => {
    const text = "---\r\nhooks:   \n\n    Stop:\r\n      - a\n   \r\n      - b  # why\n---\n";
    const agent = parseAgent(text);
    const edits = setSource(agent, "hooks", sourceText(agent, "hooks").replace("- b", "- c\n  - d"));
    expect(edits.ok && applyEdits(text, edits.value)).toBe(
      text.replace("      - b", "      - c\r\n      - d"),
    );
  });

  it("indents what is typed at the margin", () => {
    const edits = setSource(parseAgent("---\nname: a\n---\n"), "hooks", "Stop:\n  - hooks: []");
    expect(edits.ok && applyEdits("---\nname: a\n---\n", edits.value)).toBe(
      "---\nname: a\nhooks:\n  Stop:\n    - hooks: []\n---\n",
    );
  });

  it("refuses with a sentence what is no YAML, what holds a new fence, and what would become another key", () => {
    const agent = parseAgent("---\nname: a\nx: b\n---\n");
    const codeOf = (source: string) => {
      const result = setSource(agent, "x", source);
      return result.ok ? "ok" : [result.code, /^[A-Z“].*\.$/.test(result.message)];
    };
    expect(codeOf("[a")).toEqual(["not-yaml", true]);
    expect(codeOf("a---b")).toEqual(["fence", true]);
    expect(codeOf("? [a]\n: b")).toEqual(["not-yaml", true]);
  });

  it("refuses to take away an anchor that another key needs", () => {
    const agent = parseAgent("---\nbase: &b For ponds.\ndescription: *b\n---\n");
    expect(setSource(agent, "base", "For lakes.")).toMatchObject({ ok: false, code: "misread" });
    expect(setSource(agent, "base", "&b For lakes.").ok).toBe(true);
  });

  it("lets a fence be that was there before", () => {
    const text = "---\nx: [a---b, c]\n---\n";
    const edits = setSource(parseAgent(text), "x", "[a---b, d]");
    expect(edits.ok && applyEdits(text, edits.value)).toBe("---\nx: [a---b, d]\n---\n");
  });

  it("heals a value that no strict reader accepts", () => {
    const text = "---\nname: a\nx: b: c\n---\n";
    const edits = setSource(parseAgent(text), "x", '"b: c"');
    expect(edits.ok && parseAgent(applyEdits(text, edits.value)).problems).toEqual([]);
  });
});

describe("inSteps", () => {
  it("gives one edit that does what the steps do one after the other", () => {
    fc.assert(
      fc.property(anyFile, anyKey, anyKey, ({ text }, first, second) => {
        const agent = parseAgent(text);
        const once = parseAgent(applyEdits(text, setField(agent, first, "one")));
        const twice = applyEdits(once.text, setField(once, second, "two"));
        const edits = inSteps(agent, [
          file => setField(file, first, "one"),
          file => setField(file, second, "two"),
        ]);
        expect(edits.length).toBeLessThanOrEqual(1);
        expect(applyEdits(text, edits)).toBe(twice);
      }),
    );
  });
});
