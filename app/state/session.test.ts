import { describe, expect, it, vi } from "vitest";
import {
  decodeShare,
  descriptionOf,
  editDescription,
  encodeFile,
  encodeShare,
  exportAgent,
  fieldOf,
  parseAgent,
  setField,
  setTurn,
} from "../core/index.ts";
import { fixtures } from "../testing/fixtures.ts";
import { memoryJournal, memoryLocation, memoryPorts, type MemoryPorts } from "../testing/ports.ts";
import { createApp, draftOf, type App } from "./app.ts";
import { newDraft } from "./drafts.ts";
import { agentOf } from "./readings.ts";
import { createSession, type Session } from "./session.ts";

interface Started {
  readonly app: App;
  readonly session: Session;
  readonly ports: MemoryPorts;
  readonly text: () => string;
  /** Runs what waits for a moment of rest. */
  readonly rest: () => void;
}

async function start(ports = memoryPorts()): Promise<Started> {
  const waiting: (() => void)[] = [];
  const app = createApp({
    extensions: [],
    later: task => {
      waiting.push(task);
      return () => waiting.splice(0);
    },
  });
  const session = createSession(app, ports);
  await session.start();
  const rest = (): void => waiting.splice(0).forEach(task => task());
  return { app, session, ports, text: () => draftOf(app.store.getState()).text, rest };
}

const type = (app: App, insert: string): void => {
  const { editor } = app.store.getState();
  app.apply([editor.update({ changes: { from: editor.doc.length, insert }, userEvent: "input.type" })], true);
};

describe("a session", () => {
  it("begins with a new agent, and says nothing when that is left untouched", async () => {
    const { app, session, text } = await start();
    expect(text()).toBe(newDraft.text);
    await session.openText("a");
    expect(app.store.getState()).toMatchObject({ notice: undefined, left: [] });
  });

  it("keeps every file's bytes through opening and downloading", async () => {
    const { session, ports } = await start();
    for (const { text } of fixtures) {
      await session.openText(text);
      session.download(exportAgent(parseAgent(text), "md"));
      expect(ports.downloads.at(-1)?.bytes).toEqual(encodeFile(text));
    }
  });

  it("takes up after a reload where it stopped, files that were left included", async () => {
    const ports = memoryPorts();
    const first = await start(ports);
    await first.session.openText("one");
    await first.session.openText("two\r\n", "two.md");
    type(first.app, "!");
    first.rest();
    const again = await start(ports);
    expect(again.text()).toBe("two\r\n!");
    expect(again.app.store.getState().origin).toMatchObject({ fileName: "two.md", opened: "two\r\n" });
    again.app.goBack();
    expect(again.text()).toBe("one");
  });

  it("opens a link as a new draft over what was kept, and takes it out of the address", async () => {
    const page = memoryLocation(await encodeShare("shared\r\n"));
    const journal = memoryJournal({ text: "mine", opened: "mine", fileName: "", earlier: [] });
    const { app, text } = await start(memoryPorts({ location: page.location, journal }));
    expect(text()).toBe("shared\r\n");
    expect(page.location.payload()).toBe("");
    expect(await journal.read()).toMatchObject({ text: "shared\r\n", earlier: [{ text: "mine" }] });
    app.goBack();
    expect(text()).toBe("mine");
  });

  it("says so when a link is damaged, and keeps the current file", async () => {
    const page = memoryLocation("a1.nonsense");
    const { app, text } = await start(memoryPorts({ location: page.location }));
    expect(app.store.getState().notice?.kind).toBe("error");
    expect(text()).toBe(newDraft.text);
  });

  it("does not open a link to the very file that is open", async () => {
    const { app, session, ports, text } = await start();
    await session.openText("mine\r\n");
    ports.openLink(await encodeShare("mine\r\n"));
    await vi.waitFor(() => expect(ports.location.payload()).toBe(""));
    expect(text()).toBe("mine\r\n");
    expect(app.store.getState()).toMatchObject({ left: [], notice: undefined });
  });

  it("opens what can be saved of a cut link, and says what is missing", async () => {
    const whole = `---\nname: a\n---\n${Array.from({ length: 60 }, (_, at) => `Rule ${at * 7}.\n`).join("")}`;
    const payload = await encodeShare(whole);
    const page = memoryLocation(payload.slice(0, payload.length * 0.7));
    const { app, text } = await start(memoryPorts({ location: page.location }));
    expect(whole.startsWith(text())).toBe(true);
    expect(text().length).toBeGreaterThan(whole.length / 2);
    expect(app.store.getState().notice).toMatchObject({ kind: "error" });
    expect(app.store.getState().notice?.message).toMatch(/the last \d+ % .* missing/);
  });

  it("shows a file with risks before it opens it, and keeps the link until that is decided", async () => {
    const risky = "---\nname: a\ndescription: b\npermissionMode: bypassPermissions\n---\n";
    const payload = await encodeShare(risky);
    const page = memoryLocation(payload);
    const { app, session, text } = await start(memoryPorts({ location: page.location }));
    expect(app.store.getState()).toMatchObject({ dialog: "arrival", arrival: { draft: { text: risky } } });
    expect(text()).toBe(newDraft.text);
    expect(page.location.payload()).toBe(payload);
    session.refuseArrival();
    expect(app.store.getState()).toMatchObject({ dialog: undefined, arrival: undefined });
    expect([text(), page.location.payload()]).toEqual([newDraft.text, ""]);

    page.openLink(payload);
    await vi.waitFor(() => expect(app.store.getState().dialog).toBe("arrival"));
    session.acceptArrival();
    expect([text(), page.location.payload()]).toEqual([risky, ""]);
    expect(app.store.getState().origin.isForeign).toBe(true);
  });

  it("shares a file under the name that it was opened with, unless that follows from the agent", async () => {
    const { session } = await start();
    const named = async (fileName: string): Promise<unknown> => {
      await session.openText("---\nname: reviewer\n---\n", fileName);
      return decodeShare((await session.showLink()).split("#")[1] ?? "");
    };
    expect(await named("other.md")).toMatchObject({ ok: true, fileName: "other.md" });
    expect(await named("reviewer.md")).not.toHaveProperty("fileName");
    expect(await named("")).not.toHaveProperty("fileName");
  });

  it("has a link in the address for as long as it is shown", async () => {
    const { session, ports } = await start();
    await session.openText("a");
    expect(ports.location.payload()).toBe("");
    const link = await session.showLink();
    expect(link).toBe(ports.location.link(ports.location.payload()));
    session.hideLink();
    expect(ports.location.payload()).toBe("");
  });

  it("copies a link as Markdown that stays a link whatever the agent is called", async () => {
    const { session, ports } = await start();
    await session.openText("---\nname: a [b] c\n---\n");
    await session.copyMarkdownLink("https://editor.example/#a2.x");
    expect(ports.copied.at(-1)).toBe("[a \\[b\\] c](https://editor.example/#a2.x)");
  });

  it("offers to turn another tool's file into a subagent, and keeps the file", async () => {
    const { app, session, text } = await start();
    const toml = 'name = "a"\ndescription = "b"\ndeveloper_instructions = "Do c."\n';
    await session.openText(toml, "a.toml");
    expect(app.store.getState()).toMatchObject({ dialog: "conversion", conversion: { format: "Codex" } });
    expect(text()).toBe(toml);
    session.convert();
    expect(fieldOf(agentOf(app.store.getState().editor), "description")?.value).toBe("b");
    app.goBack();
    expect(text()).toBe(toml);
  });

  it("makes a draft of each agent of a list for --agents", async () => {
    const { app, session, text } = await start();
    const agent = { description: "b", prompt: "c" };
    await session.openText(JSON.stringify({ first: agent, second: agent }));
    session.convert();
    expect(text()).toContain("name: first");
    app.goBack();
    expect(text()).toContain("name: second");
  });

  it("keeps a link in the address that a reload may open, and no other", async () => {
    for (const [payload, left] of [
      ["a9.AAAA", "a9.AAAA"],
      ["a2.AAAAAAAAA", ""],
    ]) {
      const page = memoryLocation(payload);
      const { app } = await start(memoryPorts({ location: page.location }));
      expect(app.store.getState().notice?.kind).toBe("error");
      expect(page.location.payload()).toBe(left);
    }
  });

  it("says so when the browser keeps nothing", async () => {
    const journal = {
      read: () => Promise.resolve(undefined),
      write: () => Promise.reject(new Error("no storage")),
    };
    const { app, session } = await start(memoryPorts({ journal }));
    await session.openText("a");
    await Promise.resolve();
    await Promise.resolve();
    expect(app.store.getState().isKept).toBe(false);
  });

  it("repairs as one step of the history", async () => {
    const { app, session, text } = await start();
    const broken = fixtures.find(({ name }) => name === "CRLF with a colon")?.text ?? "";
    await session.openText(broken);
    session.repair();
    expect(agentOf(app.store.getState().editor).problems).toEqual([]);
    expect(text()).not.toMatch(/[^\r]\n/);
    app.undo();
    expect(text()).toBe(broken);
  });
});

describe("the shown state", () => {
  it("follows typing a moment later, and a lens at once", async () => {
    const { app, session, rest } = await start();
    await session.openText("---\nname: a\n---\n");
    const shown = (): string => app.store.getState().shown.doc.toString();
    type(app, "x");
    expect(shown()).not.toContain("x");
    rest();
    expect(shown()).toContain("x");
    type(app, "y");
    app.edit(setField(agentOf(app.store.getState().editor), "color", "red"));
    expect(shown()).toMatch(/color: red[\s\S]*xy/);
  });

  it("takes edits made from it while typing goes on to the right place", async () => {
    const { app, session, text } = await start();
    await session.openText("---\nname: a\n---\n");
    const agent = agentOf(app.store.getState().shown);
    app.apply([app.store.getState().editor.update({ changes: { from: 0, insert: "\n" } })], true);
    app.edit(setField(agent, "name", "b"));
    expect(text()).toBe("\n---\nname: b\n---\n");
  });

  it("undo of an edit that wrote the description anew asks for the focus at the turn that it changed", async () => {
    const { app, session } = await start();
    await session.openText(fixtures.find(({ name }) => name === "unquoted turns on one line")?.text ?? "");
    const agent = agentOf(app.store.getState().editor);
    app.edit(editDescription(agent, setTurn(descriptionOf(agent), 0, 0, "Changed")));
    app.undo();
    const place = { view: "example", block: 0, part: { kind: "turn", index: 0 } };
    expect(app.store.getState().focus?.place).toEqual(place);
  });

  it("undo asks for the focus where the change was", async () => {
    const { app, session } = await start();
    await session.openText("---\nname: a\nmodel: opus\n---\nbody");
    app.edit(setField(agentOf(app.store.getState().editor), "model", "haiku"));
    app.undo();
    expect(app.store.getState().focus?.place).toEqual({ view: "field", key: "model" });
    type(app, "!");
    app.undo();
    expect(app.store.getState().focus?.place).toMatchObject({ view: "text" });
  });
});
