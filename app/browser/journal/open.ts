import type { JournalEntry } from "../../state/ports.ts";
import { type Claim, claimPair, type Locks } from "./claim.ts";
import { coalesce } from "./coalesce.ts";
import { pairWriter, readPair } from "./pair.ts";
import type { SlotStore } from "./slots.ts";

/** A journal that has its pair: what it held at the start, and how to write to it. */
export interface OpenedJournal {
  readonly pair: number;
  readonly entry: JournalEntry | undefined;
  /** The sequence of that entry, comparable across pairs and stores; 0 when there is none. */
  readonly sequence: number;
  /** As `JournalPort.write`; also rejects when the storage was cleared under the open journal. */
  write(entry: JournalEntry): Promise<void>;
  /** Leaves the pair, with what it holds, to other tabs. Nothing is written afterwards. */
  close(): void;
}

/** Claims a pair and reads it. Rejects when the browser has no locks or the store cannot be written. */
export async function openJournal(store: SlotStore, locks: Locks, claim: Claim): Promise<OpenedJournal> {
  const { pair, release } = await claimPair(store, locks, claim);
  const newest = await readPair(store, pair);
  await store.open(pair);
  const write = coalesce(pairWriter(store, pair, newest));
  return {
    pair,
    entry: newest?.entry,
    sequence: newest?.sequence ?? 0,
    write: async entry => {
      await write(entry);
      // Asked beside the writes and not between them, so that it holds up none.
      if (!(await store.holds(pair))) throw new Error("The browser's storage was cleared.");
    },
    close: release,
  };
}
