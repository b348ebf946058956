import type { JournalEntry } from "../../state/ports.ts";
import { type Claim, claimPair, type Locks } from "./claim.ts";
import { coalesce } from "./coalesce.ts";
import { pairWriter, readPair } from "./pair.ts";
import type { SlotStore } from "./slots.ts";

/** A journal that has its pair: what it held at the start, and how to write to it. */
export interface OpenedJournal {
  readonly pair: number;
  readonly entry: JournalEntry | undefined;
  /** As `JournalPort.write`. */
  write(entry: JournalEntry): Promise<void>;
}

/** Claims a pair and reads it. Rejects when the browser has no locks or the store cannot be written. */
export async function openJournal(store: SlotStore, locks: Locks, claim: Claim): Promise<OpenedJournal> {
  const pair = await claimPair(store, locks, claim);
  const newest = await readPair(store, pair);
  await store.open(pair);
  return { pair, entry: newest?.entry, write: coalesce(pairWriter(store, pair, newest)) };
}
