import { describe, expect, it } from "vitest";
import type { JournalEntry } from "../../state/ports.ts";
import { memorySlots, memoryTabs } from "../../testing/slots.ts";
import { openJournal } from "./open.ts";
import type { SlotStore } from "./slots.ts";

const entry: JournalEntry = { text: "a", opened: "", fileName: "", earlier: [] };
const open = (store: SlotStore): ReturnType<typeof openJournal> =>
  openJournal(store, memoryTabs().openTab().locks, { patience: 0, adopt: true });

describe("an open journal", () => {
  it("rejects a write that the store takes but no longer holds", async () => {
    const journal = await open({ ...memorySlots(), holds: () => Promise.resolve(false) });
    await expect(journal.write(entry)).rejects.toThrow("cleared");
  });

  it("does not open when the store cannot be written", async () => {
    await expect(
      open({ ...memorySlots(), open: () => Promise.reject(new Error("private")) }),
    ).rejects.toThrow("private");
  });

  it("knows when its entry was written", async () => {
    const [store, before] = [memorySlots(), Date.now()];
    expect((await open(store)).sequence).toBe(0);
    await (await open(store)).write(entry);
    expect((await open(store)).sequence).toBeGreaterThanOrEqual(before);
  });
});
