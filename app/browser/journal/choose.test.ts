import { describe, expect, it } from "vitest";
import type { JournalEntry, JournalPort } from "../../state/ports.ts";
import { memorySlots, memoryTabs } from "../../testing/slots.ts";
import { chooseJournal, type Openers } from "./choose.ts";
import { movingJournal } from "./moving.ts";
import { openJournal } from "./open.ts";
import { pairWriter, readPair } from "./pair.ts";
import type { Place, Remembered } from "./remembered.ts";
import type { SlotStore } from "./slots.ts";

const entryOf = (text: string): JournalEntry => ({ text, opened: "", fileName: "", earlier: [] });
const none = (): Promise<never> => Promise.reject(new Error("no such store"));

/** Two stores of an origin whose tabs are all closed. */
function origin(files: SlotStore = memorySlots(), database: SlotStore = memorySlots()): Openers {
  const tabs = { files: memoryTabs(), database: memoryTabs() };
  return {
    files: claim => openJournal(files, tabs.files.openTab().locks, claim),
    database: claim => openJournal(database, tabs.database.openTab().locks, claim),
  };
}

/** A store whose pair 0 holds a text from that time. */
async function storeWith(text: string, time: number): Promise<SlotStore> {
  const store = memorySlots();
  await pairWriter(store, 0, undefined, () => time)(entryOf(text));
  return store;
}

const textOf = async (chosen: ReturnType<typeof chooseJournal>): Promise<string | undefined> =>
  (await chosen)?.entry?.text;

describe("the journal that a tab starts with", () => {
  it("holds the newest text of both stores", async () => {
    const [old, recent] = [await storeWith("old", 1), await storeWith("recent", 2)];
    expect(await textOf(chooseJournal(origin(old, recent), undefined, false))).toBe("recent");
    expect(await textOf(chooseJournal(origin(recent, old), undefined, false))).toBe("recent");
  });

  it("leaves the older text of the other store to the next tab", async () => {
    const openers = origin(await storeWith("old", 1), await storeWith("recent", 2));
    await chooseJournal(openers, undefined, false);
    expect(await textOf(chooseJournal(openers, undefined, false))).toBe("old");
  });

  it("is the remembered one, even when the other store has a newer text", async () => {
    const openers = origin(await storeWith("own", 1), await storeWith("recent", 2));
    const last: Remembered = { store: "files", pair: 0, left: true };
    expect(await textOf(chooseJournal(openers, last, false))).toBe("own");
  });

  it("holds nothing in a tab that must start empty, whatever it remembers", async () => {
    const openers = origin(await storeWith("own", 1), await storeWith("recent", 2));
    const chosen = await chooseJournal(openers, { store: "files", pair: 0, left: true }, true);
    expect(chosen).toMatchObject({ store: "files", entry: undefined });
  });

  it("lies in the store that the browser has", async () => {
    const openers = origin();
    for (const last of [undefined, { store: "files", pair: 0, left: true } as const])
      for (const startsEmpty of [true, false])
        expect(await chooseJournal({ ...openers, files: none }, last, startsEmpty)).toMatchObject({
          store: "database",
        });
    expect(await chooseJournal({ ...openers, database: none }, undefined, false)).toMatchObject({
      store: "files",
    });
    expect(await chooseJournal({ files: none, database: none }, undefined, false)).toBeUndefined();
  });
});

/** A tab's journal over the stores, with the places that it announced. */
function journalOver(openers: Openers): { readonly journal: JournalPort; readonly places: readonly Place[] } {
  const places: Place[] = [];
  const chosen = chooseJournal(openers, undefined, false);
  return { journal: movingJournal(openers, chosen, place => places.push(place)), places };
}

describe("a journal that can move", () => {
  it("reads what was written last, at the start and later", async () => {
    const { journal } = journalOver(origin(await storeWith("before", 1)));
    expect((await journal.read())?.text).toBe("before");
    await journal.write(entryOf("after"));
    expect((await journal.read())?.text).toBe("after");
  });

  it("moves to the database, the newest entry first, when its files were cleared", async () => {
    const [files, database] = [memorySlots(), memorySlots()];
    const { journal, places } = journalOver(
      origin({ ...files, holds: () => Promise.resolve(false) }, database),
    );
    await Promise.all(["a", "b", "c"].map(text => journal.write(entryOf(text))));
    expect((await readPair(database, 0))?.entry.text).toBe("c");
    await journal.write(entryOf("d"));
    expect((await readPair(database, 0))?.entry.text).toBe("d");
    expect((await readPair(files, 0))?.entry.text).toBe("c");
    expect(places).toEqual([
      { store: "files", pair: 0 },
      { store: "database", pair: 0 },
    ]);
  });

  it("overwrites no text that another tab left in the database", async () => {
    const database = await storeWith("theirs", 1);
    const openers = origin({ ...memorySlots(), write: none }, database);
    const last: Remembered = { store: "files", pair: 0, left: true };
    await movingJournal(openers, chooseJournal(openers, last, false), () => undefined).write(entryOf("mine"));
    expect((await readPair(database, 0))?.entry.text).toBe("theirs");
    expect((await readPair(database, 1))?.entry.text).toBe("mine");
  });

  it("says that the text is not kept when no store takes it", async () => {
    const full: SlotStore = { ...memorySlots(), write: none };
    for (const openers of [origin(full, full), { files: none, database: none }]) {
      const { journal } = journalOver(openers);
      expect(await journal.read()).toBeUndefined();
      await expect(journal.write(entryOf("a"))).rejects.toThrow(/Download the file/);
    }
  });

  it("takes up writing again when the store has room again", async () => {
    const store = memorySlots();
    let isFull = true;
    const { journal } = journalOver(
      origin(
        { ...store, write: none },
        {
          ...store,
          write: (...slot) => (isFull ? none() : store.write(...slot)),
        },
      ),
    );
    await expect(journal.write(entryOf("a"))).rejects.toThrow();
    isFull = false;
    await journal.write(entryOf("b"));
    expect((await readPair(store, 0))?.entry.text).toBe("b");
  });
});
