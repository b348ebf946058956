import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { JournalEntry } from "../../state/ports.ts";
import { memorySlots } from "../../testing/slots.ts";
import { pairWriter, readPair } from "./pair.ts";
import type { SlotStore } from "./slots.ts";

const entryOf = (text: string): JournalEntry => ({ text, opened: "", fileName: "a.md", earlier: [] });

describe("a pair of slots", () => {
  it("gives the last entry written, across reopenings and whatever the clock does", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.string(), fc.integer(), fc.boolean()), { minLength: 1 }),
        async steps => {
          const store = memorySlots();
          let time = 0;
          const open = async (): Promise<ReturnType<typeof pairWriter>> =>
            pairWriter(store, 0, await readPair(store, 0), () => time);
          let write = await open();
          for (const [text, clock, reopens] of steps) {
            time = clock;
            if (reopens) write = await open();
            await write(entryOf(text));
            expect((await readPair(store, 0))?.entry.text).toBe(text);
          }
        },
      ),
    );
  });

  it("gives the entry before when the last write was torn at any byte, and takes new ones", async () => {
    const store = memorySlots();
    const write = pairWriter(store, 0, undefined);
    await write(entryOf("first"));
    await write(entryOf("second"));
    const whole = store.slots.get("0-1") ?? new Uint8Array();
    for (let end = 0; end < whole.length; end++) {
      store.slots.set("0-1", whole.subarray(0, end));
      const newest = await readPair(store, 0);
      expect(newest?.entry.text).toBe("first");
      await pairWriter(store, 0, newest)(entryOf("third"));
      expect((await readPair(store, 0))?.entry.text).toBe("third");
      expect(store.slots.get("0-0")).toBeDefined();
    }
  });

  it("keeps the newest entry when a write fails half way, and takes the next one", async () => {
    const store = memorySlots();
    let fails = false;
    const failing: SlotStore = {
      ...store,
      write: async (pair, slot, bytes) => {
        await store.write(pair, slot, fails ? bytes.slice(0, 30) : bytes);
        if (fails) throw new Error("full");
      },
    };
    const write = pairWriter(failing, 0, undefined);
    await write(entryOf("first"));
    fails = true;
    for (const text of ["lost", "lost too"]) await expect(write(entryOf(text))).rejects.toThrow("full");
    expect((await readPair(store, 0))?.entry.text).toBe("first");
    fails = false;
    await write(entryOf("second"));
    expect((await readPair(store, 0))?.entry.text).toBe("second");
  });

  it("is empty when both slots are damaged", async () => {
    const store = memorySlots(new Map([["0-0", Uint8Array.of(1)]]));
    expect(await readPair(store, 0)).toBeUndefined();
  });
});
