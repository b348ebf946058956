import fc from "fast-check";
import { load } from "js-yaml";
import { describe, expect, test } from "vitest";
import { parseYaml, type YamlResult } from "./yaml.ts";

const codeOf = (result: YamlResult): string => (result.ok ? "ok" : result.code);
const valueOf = (source: string): unknown => {
  const result = parseYaml(source);
  if (!result.ok) throw new Error(`${result.code}: ${result.message}`);
  return result.value;
};

describe("reading", () => {
  test("values are those of YAML 1.2: yes, on, dates and sexagesimals stay text", () => {
    expect(valueOf("a: yes\nb: on\nc: 2026-01-01\nd: 12:30\ne: 0777\nf: true\ng: ~\nh: 1.50")).toEqual({
      a: "yes",
      b: "on",
      c: "2026-01-01",
      d: "12:30",
      e: 777,
      f: true,
      g: null,
      h: 1.5,
    });
  });

  test("a single-quoted value is closed or refused, at the end of a text as anywhere", () => {
    for (const end of ["", "\n"]) {
      expect(valueOf(`a: ''${end}`)).toEqual({ a: "" });
      expect(valueOf(`a: 'x'''${end}`)).toEqual({ a: "x'" });
      expect(parseYaml(`a: '''${end}`)).toMatchObject({ ok: false, code: "not-yaml", at: 6 + end.length });
      expect(codeOf(parseYaml(`a: 'x''${end}`))).toBe("not-yaml");
    }
  });

  test("an empty text is null, and so is one of comments", () => {
    expect([valueOf(""), valueOf("\n\n"), valueOf("# only\n")]).toEqual([null, null, null]);
  });

  test("CRLF and lone CR are line ends", () => {
    expect(valueOf("a: 1\r\nb: |\r\n  x\r\n  y\r\nc: 2\r")).toEqual({ a: 1, b: "x\ny\n", c: 2 });
    expect(valueOf("a: 1\rb: 2")).toEqual({ a: 1, b: 2 });
  });

  test("keys are text: numbers as read, null as the empty string", () => {
    expect(valueOf("1.0: a\nfalse: b\n~: c")).toEqual({ 1: "a", false: "b", "": "c" });
  });

  test("no key is taken for an inherited one, and none reaches a prototype", () => {
    const map = valueOf("__proto__: {polluted: 1}\nconstructor: x\n<<: {y: 1}") as Record<string, unknown>;
    expect(Object.getPrototypeOf(map)).toBeNull();
    expect(Object.keys(map)).toEqual(["__proto__", "constructor", "<<"]);
    expect("toString" in map).toBe(false);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  test("an alias has the value of the nearest anchor before it", () => {
    expect(valueOf("a: &x [1]\nb: *x\nc: &x 2\nd: [*x, *x]")).toEqual({ a: [1], b: [1], c: 2, d: [2, 2] });
  });
});

describe("refusing", () => {
  test.each([
    ["not-yaml", 'description: Use this. Context: x user: "y"'],
    ["not-yaml", "a: 'x' y"],
    ["not-yaml", "a: [1, 2"],
    ["not-yaml", "a: *none"],
    ["not-yaml", "a: 1\n...\nb: 2"],
    ["not-yaml", "a: x\0y"],
    ["not-yaml", "a: \x07"],
    ["not-yaml", 'a: "\ud800"'],
    ["not-yaml", "a: !!js/function 'x'"],
    ["not-yaml", "a: !foo x"],
    ["duplicate-key", "a: 1\na: 2"],
    ["duplicate-key", "b: {1: x, 1.0: y}"],
    ["duplicate-key", "toString: 1\ntoString: 2"],
    ["unsafe", "? [a]\n: b"],
    ["unsafe", "? &a b\n: c\n? *a\n: d"],
    ["unsafe", "a: &x [*x]"],
    ["too-large", `a: ${"x".repeat(300_000)}`],
  ])("%s: %j", (code, source) => {
    expect(codeOf(parseYaml(source))).toBe(code);
  });

  test("a refusal points at its place", () => {
    const at = (source: string) => {
      const result = parseYaml(source);
      return result.ok ? undefined : source.slice(result.at, result.at + 3);
    };
    expect(at("name: x\ndescription: foo: bar")).toBe("foo");
    expect(at("name: x\r\nok: y\r\nname: z")).toBe("nam");
    expect(at("name: x\nval: ab\x07cd")).toBe("\x07cd");
    expect(at("name: x\nval: [a, ? [b] : c]")).toBe("[b]");
  });

  test("what a lenient reader would take comes along: the last of equal keys, tagged text, control characters", () => {
    expect(parseYaml("a: 1\nb: !foo x\na: \x07")).toMatchObject({
      ok: false,
      partial: { a: "\x07", b: "x" },
    });
    expect(parseYaml("a: 1\na: 2")).toMatchObject({ code: "duplicate-key", partial: { a: 2 } });
    expect(parseYaml("a: b: c")).not.toHaveProperty("partial");
  });
});

describe("hostile texts end soon, in a value or a refusal", () => {
  const units = [
    "? ",
    "- ",
    "a: ",
    "- &a ",
    "a: &b ",
    "[",
    "{a: ",
    "[? ",
    "]",
    "}",
    '"',
    '" ',
    ",",
    ": : \n",
    "? a\n: ",
    "!t ",
    "*a ",
    "\n",
    "#\n",
    "-\t",
    "%a\n",
  ];
  test.each(units.flatMap(unit => [700, 10_000].map(times => [unit, times] as const)))(
    "%j %d times",
    (unit, times) => {
      const started = performance.now();
      const result = parseYaml(`${unit.repeat(times)}x`);
      expect(performance.now() - started).toBeLessThan(5_000);
      expect(JSON.stringify(result).length).toBeGreaterThan(0);
    },
  );

  test("nested keys that would take the plain parser seconds", () => {
    expect(codeOf(parseYaml(`${"? ".repeat(240)}x`))).toBe("unsafe");
  });

  test.each([
    ["ok", `${"[".repeat(33)}${"]".repeat(33)}`],
    ["unsafe", `${"[".repeat(34)}${"]".repeat(34)}`],
    ["unsafe", "[".repeat(300)],
    ["unsafe", "a: ".repeat(300)],
    ["unsafe", Array.from({ length: 20 }, (_, line) => " ".repeat(498 * line) + "? ".repeat(249)).join("\n")],
    ["too-large", "}".repeat(100_000)],
    ["ok", `a: "${"- [ : ".repeat(2_000)}"`],
    ["ok", `a: |\n${"  - [ : \n".repeat(2_000)}`],
  ])("nesting and tokens are limited, prose is not: %s", (code, source) => {
    expect(codeOf(parseYaml(source))).toBe(code);
  });

  test("aliases that would unfold to a billion nodes", () => {
    const bomb = Array.from(
      { length: 10 },
      (_, n) =>
        `k${n}: &a${n} [${Array(10)
          .fill(n ? `*a${n - 1}` : "x")
          .join(", ")}]`,
    );
    expect(codeOf(parseYaml(bomb.join("\n")))).toBe("unsafe");
  });

  test("ten thousand keys", () => {
    const keys = Array.from({ length: 9_000 }, (_, n) => `k${n}: ${n}`);
    expect(Object.keys(valueOf(keys.join("\n")) as object)).toHaveLength(9_000);
  });
});

describe("agreement with js-yaml 4", () => {
  const scalar = fc.oneof(
    fc.string(),
    fc.string({ unit: "grapheme" }),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
  );
  const value = fc.letrec(tie => ({
    any: fc.oneof({ maxDepth: 4 }, scalar, fc.array(tie("any")), fc.dictionary(fc.string(), tie("any"))),
  })).any;

  test("JSON is read alike", () => {
    fc.assert(
      fc.property(value, json => {
        const source = JSON.stringify(json).replace(/[\x7f-\x9f\ufeff\ufffe\uffff]/g, "");
        expect(valueOf(source)).toEqual(load(source));
      }),
    );
  });

  test("any text gives a value or a refusal that points into it", () => {
    const piece = fc.constantFrom(
      "a",
      "b: ",
      ": ",
      "- ",
      "? ",
      "\n",
      "  ",
      "[",
      "]",
      "{",
      "}",
      ", ",
      '"',
      "'",
      "|",
      ">",
      "&x ",
      "*x",
      "!t ",
      "#",
      " #",
      "\t",
      "\r",
      "---",
      "%",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), pieces => {
        const source = pieces.join("");
        const result = parseYaml(source);
        if (result.ok) return;
        expect(result.at).toBeGreaterThanOrEqual(0);
        expect(result.at).toBeLessThanOrEqual(source.length);
        expect(result.message).toMatch(/\.$/);
      }),
      { numRuns: 1_000 },
    );
  });
});
