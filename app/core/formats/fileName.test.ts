import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyText } from "../../testing/inventions.ts";
import { setField } from "../edits/field.ts";
import { applyEdits } from "../text/edits.ts";
import { parseAgent } from "../document/parse.ts";
import { encodeFile } from "../text/decode.ts";
import { stemOf } from "./fileName.ts";

const plain = parseAgent("---\nname: pond-keeper\n---\n");
const stemFor = (name: string): string =>
  stemOf(parseAgent(applyEdits(plain.text, setField(plain, "name", name))));

describe("the stem of a file's name", () => {
  it("is one that every file system takes, with room for what stands around it", () => {
    const anyName = fc.oneof(anyText, fc.string({ unit: "grapheme", minLength: 80, maxLength: 200 }));
    fc.assert(
      fc.property(anyName, name => {
        const stem = stemFor(name);
        expect(stem).toMatch(/^[^-.\s][^\p{Cs}]*$/u);
        // eslint-disable-next-line no-control-regex -- control characters are the point
        expect(stem).not.toMatch(/[\0-\x1f\x7f<>:"/\\|?*]|[.\s]$/);
        expect(encodeFile(stem).length).toBeLessThanOrEqual(200);
      }),
    );
  });

  it.each([
    ["pond-keeper", "pond-keeper"],
    ["-a:b", "a-b"],
    ["池".repeat(120), "池".repeat(66)],
    ["", "agent"],
  ])("of %j is %j", (name, stem) => {
    expect(stemFor(name)).toBe(stem);
  });
});
