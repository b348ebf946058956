import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fixtures } from "../../testing/fixtures.ts";
import { setView } from "../view.ts";
import { ask, open, typed } from "./testing/caret.ts";

describe("the prompt", () => {
  it("completes tool names in backticks that are open", () => {
    expect(typed("---\nname: a\n---\nUse `Re¦`.")).toContain("Read");
    for (const prose of ["Use Re¦", "Use `re¦", "`a`B¦", "`a` b `c`D¦", "```Ba¦", "`Read¦"])
      expect(typed(`---\nname: a\n---\n${prose}`)).toBeUndefined();
  });
});

describe("front matter that is not shown", () => {
  it("is offered nothing", () => {
    const doc = "---\nname: a\nmo";
    const shown = open(`${doc}¦`);
    const hidden = shown.update({ effects: setView.of("prompt") }).state;
    expect(ask(shown)).not.toBeNull();
    expect(ask(hidden)).toBeNull();
  });
});

describe("any place of any file", () => {
  it("is answered without a throw, and what is offered starts at or before the caret", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...fixtures),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.boolean(),
        (fixture, part, explicit) => {
          const doc = fixture.text.replaceAll("\r\n", "\n");
          const at = Math.floor(part * doc.length);
          const state = open(`${doc.slice(0, at)}¦${doc.slice(at)}`);
          const result = ask(state, explicit);
          expect(result?.from ?? 0).toBeLessThanOrEqual(state.selection.main.head);
        },
      ),
    );
  });
});
