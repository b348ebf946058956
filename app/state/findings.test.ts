import { describe, expect, it } from "vitest";
import { lintAgent, parseAgent, predictLoad } from "../core/index.ts";
import { fixtures } from "../testing/fixtures.ts";
import { memoryPorts } from "../testing/ports.ts";
import { createApp, draftOf, type App } from "./app.ts";
import { findingsOf } from "./findings.ts";
import { createSession } from "./session.ts";

const risky =
  "---\nname: pond-keeper\ndescription: Use when low.\npermissionMode: bypassPermissions\ntools: Read, LS\n---\n\nYou care.\n";

function start(ports = memoryPorts()) {
  const app = createApp({ extensions: [], later: () => () => undefined });
  return { app, session: createSession(app, ports), ports };
}

const open = (app: App, text: string, isForeign = false): void =>
  app.load({ text, opened: text, fileName: "", isForeign });
const codes = (app: App): readonly string[] => findingsOf(app.store.getState()).map(({ code }) => code);

describe("findings of the shown file", () => {
  it("are those of the file as it would be saved, at the same text in the document, whatever its line ends", () => {
    const { app } = start();
    for (const { name, text } of fixtures)
      for (const file of [text, text.replace(/\r?\n/g, "\r\n"), `\uFEFF${text.replace("\uFEFF", "")}`]) {
        open(app, file);
        const { shown } = app.store.getState();
        const expected = lintAgent(parseAgent(file)).filter(({ code }) => !code.startsWith("risk-"));
        const found = findingsOf(app.store.getState());
        const lines = (part: string): string => part.replace(/\r\n?/g, "\n").replace("\uFEFF", "");
        expect(
          found.map(({ code, from, to }) => [code, shown.sliceDoc(from, to)]),
          name,
        ).toEqual(expected.map(({ code, from, to }) => [code, lines(file.slice(from, to))]));
      }
  });

  it("are fixed with the file's own line ends", () => {
    const { app, session } = start();
    open(app, "\uFEFF---\r\nname: pond-keeper\r\ndescription: Use when: low\r\n---\r\n\r\nYou care.\r\n");
    session.fixAll();
    const { text } = draftOf(app.store.getState());
    expect(text).toBe(
      "\uFEFF---\r\nname: pond-keeper\r\ndescription: |-\r\n  Use when: low\r\n---\r\n\r\nYou care.\r\n",
    );
    expect(predictLoad(parseAgent(text), "project").loads).toBe(true);
    expect(codes(app)).toEqual([]);
  });

  it("are the same list for as long as neither the file nor the rules change", () => {
    const { app, session } = start();
    open(app, risky);
    const before = findingsOf(app.store.getState());
    app.set({ pane: "problems" });
    expect(findingsOf(app.store.getState())).toBe(before);
    session.mute("tool-gone", "here", true);
    expect(findingsOf(app.store.getState())).not.toBe(before);
  });

  it("tell of risks only in a file that came from somebody else", () => {
    const { app } = start();
    open(app, risky);
    expect(codes(app)).toEqual(["tool-gone"]);
    open(app, risky, true);
    expect(codes(app)).toEqual(["risk-bypass-permissions", "tool-gone"]);
  });

  it("are silent about a new file in which nobody has written", async () => {
    const { app, session } = start();
    await session.start();
    expect(codes(app)).toEqual([]);
  });
});

describe("a rule that is switched off", () => {
  it("is off in its file alone, also after a reload", async () => {
    const { app, session, ports } = start();
    await session.start();
    open(app, risky);
    session.mute("tool-gone", "here", true);
    expect(codes(app)).toEqual([]);
    const again = start(ports);
    await again.session.start();
    expect(codes(again.app)).toEqual([]);
    open(again.app, risky);
    expect(codes(again.app)).toEqual(["tool-gone"]);
  });

  it("is off for good in every file and every visit, until it is switched on", async () => {
    const { app, session, ports } = start();
    open(app, risky);
    session.mute("tool-gone", "always", true);
    const again = start(ports);
    await again.session.start();
    open(again.app, risky);
    expect(codes(again.app)).toEqual([]);
    again.session.mute("tool-gone", "always", false);
    expect(codes(again.app)).toEqual(["tool-gone"]);
  });

  it("is left alone by Fix all", () => {
    const { app, session } = start();
    open(app, risky);
    session.mute("tool-gone", "here", true);
    session.fixAll();
    expect(draftOf(app.store.getState()).text).toBe(risky);
  });
});
