import { createRequire } from "node:module";
import fc from "fast-check";
import type matterAsItComes from "gray-matter";
import { load } from "js-yaml";
import { afterEach, describe, expect, test } from "vitest";
import { readCorpus } from "../../testing/corpus.ts";
import { fixtures } from "../../testing/fixtures.ts";
import { readStrict, type StrictReading } from "./gray-matter.ts";

/** The package itself, js-yaml and engines included: Node's own `require` goes past the build's replacement. */
const judge = createRequire(import.meta.url)("gray-matter") as typeof matterAsItComes;

const valueOf = (text: string): StrictReading => {
  const result = readStrict(text);
  if (!result.ok) throw new Error(`${result.code}: ${result.message}`);
  return result.value;
};
const codeOf = (text: string): string => {
  const result = readStrict(text);
  return result.ok ? "ok" : result.code;
};
/** A number or boolean agrees with what is written when it reads as the same value. */
const asText = (value: unknown): string => (value === null ? "" : `${value as string | boolean}`);

const corpus = readCorpus();

describe("real files", () => {
  test.runIf(corpus.length > 0)("are accepted exactly where independent readers accept them", () => {
    expect(corpus.filter(file => readStrict(file.text).ok !== file.strict).map(file => file.path)).toEqual(
      [],
    );
  });

  test.runIf(corpus.length > 0)("have the keys and strings that independent readers give", () => {
    for (const { path, text, strict, keys, strings = {} } of corpus) {
      if (!strict) continue;
      const { data } = valueOf(text);
      expect([path, Object.keys(data)]).toEqual([path, keys]);
      for (const [key, expected] of Object.entries(strings)) {
        const value = data[key];
        const same = typeof value === "number" ? Number(expected) === value : asText(value) === expected;
        expect(same, `${path}: ${key}: ${expected}`).toBe(true);
      }
    }
  });

  test.runIf(corpus.length > 0)("have the content that gray-matter as it comes gives", () => {
    for (const { path, text, strict } of corpus) {
      if (strict) expect([path, valueOf(text).content]).toEqual([path, judge(text, {}).content]);
    }
  });
});

test.each(fixtures.filter(fixture => fixture.strict !== undefined))("fixture: $name", ({ text, strict }) => {
  expect(readStrict(text).ok).toBe(strict);
});

describe("agreement with gray-matter as it comes", () => {
  const key = fc.stringMatching(/^[a-z][a-zA-Z-]{0,8}$/);
  const value = fc.oneof(
    fc.string({ unit: "grapheme" }).map(text => JSON.stringify(text)),
    fc.integer({ min: -999, max: 999 }).map(String),
    fc.constantFrom(
      "true",
      "false",
      "null",
      "~",
      "",
      "[a, b]",
      "{a: 1}",
      "|-\n  x\n\n  y",
      ">\n  x\n  y",
      "plain text",
    ),
  );
  const entries = fc.uniqueArray(fc.tuple(key, value), { selector: ([name]) => name, minLength: 1 });
  const body = fc.string({ unit: fc.constantFrom("a", " ", "\n", "-", "---\n", "# ", "é") });

  test("data and content are the same", () => {
    fc.assert(
      fc.property(
        entries,
        body,
        fc.constantFrom("\n", "\r\n"),
        fc.constantFrom("", "\uFEFF"),
        (pairs, rest, newline, mark) => {
          const lines = ["---", ...pairs.map(([name, text]) => `${name}: ${text}`), "---", rest];
          const text = mark + lines.join("\n").replaceAll("\n", newline);
          const judged = judge(text, {});
          expect(valueOf(text)).toEqual({ data: judged.data, content: judged.content });
        },
      ),
    );
  });
});

describe("fences", () => {
  test.each([
    ["---\na: 1\n---\n", { a: 1 }, ""],
    ["---\na: 1\n---", { a: 1 }, ""],
    ["--- \t\na: 1\n---  \nx", { a: 1 }, "  \nx"],
    ["\uFEFF---\r\na: 1\r\n---\r\nx\r\n", { a: 1 }, "x\r\n"],
    ["---\na: 1\n----\nx", { a: 1 }, "-\nx"],
    ["---\n---\nx", {}, "x"],
    ["---\n# only\n---\nx", {}, "x"],
    ["---\n#\n---\nx", {}, "x"],
    ["---\na: 1\n---\n---\nb: 2\n---\n", { a: 1 }, "---\nb: 2\n---\n"],
    ["---\nexcerpt_separator: {a: 1}\n---\nx", { excerpt_separator: { a: 1 } }, "x"],
  ])("%j is read", (text, data, content) => {
    expect(valueOf(text)).toEqual({ data, content });
  });

  test.each([
    "",
    "---",
    "---\n",
    "---\na: 1\n",
    "----\na: 1\n----\n",
    " ---\na: 1\n---\n",
    "\n---\na: 1\n---\n",
    "---\ra: 1\r---\r",
    "---yaml\na: 1\n---\n",
    "--- yaml\na: 1\n---\n",
    "---constructor\na: 1\n---\n",
    "---toString\na: 1\n---\n",
    "---__proto__\na: 1\n---\n",
    "text",
  ])("%j has no front matter", text => {
    expect(codeOf(text)).toBe("not-front-matter");
  });
});

describe("nothing in a file is run", () => {
  const marked = globalThis as { evaluated?: boolean };
  afterEach(() => {
    delete marked.evaluated;
  });
  const body = "(globalThis.evaluated = true, {a: 1})";

  test("the judge does run it, so the trap is live", () => {
    judge(`---js\n${body}\n---\n`, {});
    expect(marked.evaluated).toBe(true);
  });

  test.each(["js", "JS", " js", "javascript", "JavaScript", "javascript ", "coffee", "cson", "json", "toml"])(
    "---%s",
    language => {
      expect(codeOf(`---${language}\n${body}\n---\n`)).toBe("not-front-matter");
      expect(marked.evaluated).toBeUndefined();
    },
  );

  test.each([
    "!!js/function 'function () { globalThis.evaluated = true }'",
    "!!js/undefined ''",
    "!!js/regexp /x/",
  ])("%s", tag => {
    expect(codeOf(`---\na: ${tag}\n---\n`)).toBe("not-yaml");
    expect(marked.evaluated).toBeUndefined();
  });
});

describe("equal texts are read alike, again and again", () => {
  test("a broken file is refused every time", () => {
    const text = "---\ndescription: a: b\n---\n";
    expect([codeOf(text), codeOf(text), codeOf(text)]).toEqual(["not-yaml", "not-yaml", "not-yaml"]);
  });

  test("two readings share nothing", () => {
    const text = "---\ntools: [a]\n---\n";
    expect(valueOf(text).data).not.toBe(valueOf(text).data);
    expect(valueOf(text).data["tools"]).not.toBe(valueOf(text).data["tools"]);
  });
});

describe("refusals", () => {
  test.each([
    ["not-yaml", "---\njust text\n---\n"],
    ["not-yaml", "---\n- a\n---\n"],
    ["not-yaml", "---\na: \0\n---\n"],
    ["duplicate-key", "---\na: 1\na: 2\n---\n"],
    ["unsafe", `---\n${"? ".repeat(350)}x\n---\n`],
    ["unsafe", "---\na: &a [x, x, x]\nb: &b [*a, *a]\nc: &c [*c]\n---\n"],
    ["too-large", `---\na: 1\n${"\n".repeat(80_000)}---\n`],
    ["too-large", `---\na: 1\n${`${" ".repeat(40)}\n`.repeat(2_000)}---\n`],
    ["too-large", `---\na: ${"x".repeat(300_000)}\n---\n`],
  ])("%s: %j", (code, text) => {
    const started = performance.now();
    expect(codeOf(text)).toBe(code);
    expect(performance.now() - started).toBeLessThan(3_000);
  });

  test("they point into the whole text", () => {
    const text = "\uFEFF---  \r\nname: x\r\ndescription: a: b\r\n---\r\n";
    const result = readStrict(text);
    expect(!result.ok && text.slice(result.at)).toMatch(/^a: b/);
  });

  test("strict readers refuse equal keys, and the last one is at hand", () => {
    const text = "---\na: 1\na: 2\n---\nx";
    expect(() => load("a: 1\na: 2")).toThrow(/duplicated/);
    expect(() => judge(text, {})).toThrow(/duplicated/);
    expect(readStrict(text)).toMatchObject({ ok: false, partial: { data: { a: 2 }, content: "x" } });
  });
});
