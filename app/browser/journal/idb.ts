import { type IDBPDatabase, openDB } from "idb";
import { pairsOf, slotName, type SlotStore } from "./slots.ts";

/** Slots as keys of an IndexedDB store, for browsers without files in workers. A reader of the same pairs and turns. */
export function idbStore(): SlotStore {
  let opened: Promise<IDBPDatabase> | undefined;
  const forget = (): void => {
    opened = undefined;
  };
  const database = (): Promise<IDBPDatabase> => (opened ??= openDatabase(forget));

  return {
    pairs: async () => pairsOf((await (await database()).getAllKeys("slots")).map(String)),
    open: async () => {
      await database();
    },
    read: async (pair, slot) => {
      const bytes: unknown = await (await database()).get("slots", slotName(pair, slot));
      return bytes instanceof Uint8Array ? bytes : new Uint8Array();
    },
    write: async (pair, slot, bytes) => {
      const name = slotName(pair, slot);
      try {
        await put(await database(), name, bytes);
      } catch {
        // Site data that is cleared under a live page closes the database: open it anew, once.
        forget();
        await put(await database(), name, bytes);
      }
    },
    holds: () => Promise.resolve(true),
  };
}

function openDatabase(forget: () => void): Promise<IDBPDatabase> {
  return openDB("journal", 1, {
    upgrade: database => void database.createObjectStore("slots"),
    terminated: forget,
  });
}

/** Commits at once, since a page that is going away commits nothing by itself. */
async function put(database: IDBPDatabase, name: string, bytes: Uint8Array): Promise<void> {
  const transaction = database.transaction("slots", "readwrite", { durability: "strict" });
  const stored = transaction.store.put(bytes, name);
  transaction.commit();
  await Promise.all([stored, transaction.done]);
}
