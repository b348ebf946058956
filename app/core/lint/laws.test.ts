import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseAgent } from "../document/parse.ts";
import { applyEdits } from "../text/edits.ts";
import { predictLoad } from "../verdict/load.ts";
import { readCorpus } from "../../testing/corpus.ts";
import { fixtures } from "../../testing/fixtures.ts";
import { hasShared, sharedFolder } from "../../testing/shared.ts";
import { fixAll } from "./fixAll.ts";
import { lintAgent } from "./lint.ts";

interface File {
  readonly path: string;
  readonly text: string;
}

const corpus: readonly File[] = readCorpus();
const own: readonly File[] = fixtures.map(({ name, text }) => ({ path: name, text }));
const recorded: readonly File[] = hasShared()
  ? readFileSync(join(sharedFolder, "format/cases.jsonl"), "utf8")
      .trim()
      .split("\n")
      .map(line => JSON.parse(line) as { readonly id: string; readonly text?: string })
      .map(({ id, text = "" }) => ({ path: id, text }))
  : [];
const files = [...own, ...recorded, ...corpus].filter(({ text }) => text.trim() !== "");

const isStrict = (text: string): boolean => parseAgent(text).problems.length === 0;
const loads = (text: string): boolean => predictLoad(parseAgent(text), "project").loads;
const isSound = (text: string): boolean => isStrict(text) && loads(text);
const fixed = (text: string): string => applyEdits(text, fixAll(parseAgent(text)));
const errorsOf = (text: string) => lintAgent(parseAgent(text)).filter(({ severity }) => severity === "error");

describe("findings", () => {
  it("are errors with a way out on each file that does not load or is not strict", () => {
    const silent = files.filter(
      ({ text }) => !isSound(text) && !errorsOf(text).some(({ fixes }) => fixes.length > 0),
    );
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it("are no errors on a real file that loads and is strict", () => {
    const loud = corpus
      .filter(({ text }) => isSound(text))
      .flatMap(({ path, text }) => {
        return errorsOf(text).map(({ code }) => `${path}: ${code}`);
      });
    expect(loud).toEqual([]);
  });

  it("lie within the text, with fixes whose edits fit it", () => {
    for (const { path, text } of files)
      for (const { from, to, fixes } of lintAgent(parseAgent(text))) {
        expect(0 <= from && from <= to && to <= text.length, path).toBe(true);
        for (const { edits } of fixes) expect(() => applyEdits(text, edits), path).not.toThrow();
      }
  });

  it("go away by their first fix", () => {
    const stubborn = files.flatMap(({ path, text }) => {
      return lintAgent(parseAgent(text)).flatMap(({ code, fixes: [fix] }) => {
        if (fix === undefined) return [];
        const count = (file: string): number =>
          lintAgent(parseAgent(file)).filter(finding => finding.code === code).length;
        return count(applyEdits(text, fix.edits)) < count(text) ? [] : [`${path}: ${code}`];
      });
    });
    expect(stubborn).toEqual([]);
  });

  it("leave a sound file in peace: at most one hint in the median", () => {
    const hints = corpus
      .map(({ text }) => lintAgent(parseAgent(text)))
      .filter(findings => findings.every(({ severity }) => severity === "hint"))
      .map(findings => findings.length)
      .toSorted((a, b) => a - b);
    if (hints.length > 0) expect(hints[hints.length >> 1]).toBeLessThanOrEqual(1);
  });
});

describe("fixAll", () => {
  it("makes every real file strict and load, and does nothing a second time", () => {
    const unsound = corpus.filter(({ text }) => !isSound(fixed(text))).map(({ path }) => path);
    expect(unsound).toEqual([]);
    for (const { path, text } of files) expect(fixAll(parseAgent(fixed(text))), path).toEqual([]);
  });

  it("changes nothing where nothing is to be fixed", () => {
    for (const { path, text } of files) {
      const hasFix = lintAgent(parseAgent(text)).some(({ fixes: [fix] }) => fix && !fix.isChoice);
      if (!hasFix) expect(fixed(text), path).toBe(text);
    }
  });
});
