import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { memorySlots, memoryTabs } from "../../testing/slots.ts";
import { openJournal, type OpenedJournal } from "./open.ts";
import { pairWriter } from "./pair.ts";
import type { SlotStore } from "./slots.ts";

interface Tab extends OpenedJournal {
  close(): void;
}
type Start = Partial<{ remembered: number; adopt: boolean }>;

/** An origin in memory: its stored slots outlive its tabs. */
function origin(store: SlotStore = memorySlots()) {
  const tabs = memoryTabs();
  return {
    open: async (start: Start = {}): Promise<Tab> => {
      const tab = tabs.openTab();
      const journal = await openJournal(store, tab.locks, { patience: 0, adopt: true, ...start });
      return { ...journal, close: () => tab.close() };
    },
  };
}

async function type(tab: Tab, text: string): Promise<void> {
  await tab.write({ text, opened: "", fileName: "", earlier: [] });
}

/** A tab that was opened and typed into. */
async function tabWith(browser: ReturnType<typeof origin>, text: string): Promise<Tab> {
  const tab = await browser.open();
  await type(tab, text);
  return tab;
}

describe("the pair that a tab claims", () => {
  it("is the same after a reload, also beside other tabs", async () => {
    const browser = origin();
    const [first, second] = [await tabWith(browser, "one"), await tabWith(browser, "two")];
    first.close();
    second.close();
    const reloaded = await browser.open({ remembered: first.pair });
    expect(reloaded).toMatchObject({ pair: first.pair, entry: { text: "one" } });
  });

  it("holds the newest text when the browser is opened again, and older ones in further tabs", async () => {
    const store = memorySlots();
    for (const [pair, time] of [20, 30, 10].entries())
      await pairWriter(
        store,
        pair,
        undefined,
        () => time,
      )({ text: `at ${time}`, opened: "", fileName: "", earlier: [] });
    const browser = origin(store);
    const tabs = [await browser.open(), await browser.open(), await browser.open(), await browser.open()];
    expect(tabs.map(tab => tab.entry?.text)).toEqual(["at 30", "at 20", "at 10", undefined]);
  });

  it("is empty beside a live tab", async () => {
    const browser = origin();
    await tabWith(browser, "one");
    expect((await browser.open()).entry).toBeUndefined();
  });

  it("is another one for a duplicate of a live tab", async () => {
    const browser = origin();
    const first = await tabWith(browser, "one");
    const duplicate = await browser.open({ remembered: first.pair });
    expect(duplicate.pair).not.toBe(first.pair);
    expect(duplicate.entry).toBeUndefined();
  });

  it("holds no text that it must not overwrite when the tab does not adopt", async () => {
    const browser = origin();
    const first = await tabWith(browser, "mine");
    first.close();
    const byLink = await browser.open({ adopt: false });
    await type(byLink, "shared");
    byLink.close();
    expect((await browser.open({ remembered: first.pair })).entry?.text).toBe("mine");
  });

  it("is used again when nothing was left in it", async () => {
    const browser = origin();
    const first = await tabWith(browser, "");
    first.close();
    expect((await browser.open({ adopt: false })).pair).toBe(first.pair);
  });

  it("is kept for drafts that were left, even when the current one is empty", async () => {
    const browser = origin();
    const draft = { text: "", opened: "", fileName: "" };
    const first = await browser.open();
    await first.write({ ...draft, earlier: [{ ...draft, text: "left" }] });
    first.close();
    expect((await browser.open({ adopt: false })).pair).not.toBe(first.pair);
  });

  it("never takes a text from a live tab and never loses one, whatever tabs come and go", async () => {
    const step = fc.constantFrom("open", "open by link", "reload", "type", "close");
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(step, fc.nat({ max: 5 })), { maxLength: 30 }), async steps => {
        const store = memorySlots();
        const browser = origin(store);
        const live: { tab: Tab; text: string | undefined }[] = [];
        const closed: string[] = [];
        let typed = 0;
        for (const [action, which] of steps) {
          const at = which % Math.max(live.length, 1);
          const current = live[at];
          if (action.startsWith("open")) {
            const tab = await browser.open({ adopt: action === "open" });
            const text = tab.entry?.text;
            expect(live.map(other => other.tab.pair)).not.toContain(tab.pair);
            if (action === "open" && closed.length > 0) expect(closed).toContain(text);
            else expect(text).toBeUndefined();
            if (text !== undefined) closed.splice(closed.indexOf(text), 1);
            live.push({ tab, text });
          } else if (current && action === "reload") {
            current.tab.close();
            current.tab = await browser.open({ remembered: current.tab.pair });
            expect(current.tab.entry?.text).toBe(current.text);
          } else if (current && action === "type") {
            current.text = `text ${typed++}`;
            await type(current.tab, current.text);
          } else if (current) {
            current.tab.close();
            if (current.text !== undefined) closed.push(current.text);
            live.splice(at, 1);
          }
        }
      }),
    );
  });
});
