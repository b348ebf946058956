import type { JournalEntry } from "../../state/ports.ts";
import { decodeEntry, encodeEntry } from "./entry.ts";
import { decodeRecord, encodeRecord } from "./record.ts";
import { type Slot, type SlotStore } from "./slots.ts";

/** The newest whole entry of a pair and the slot that it lies in. */
export interface Newest {
  readonly entry: JournalEntry;
  readonly sequence: number;
  readonly slot: Slot;
}

/** The newest entry of a pair, or undefined when neither slot holds a whole one. */
export async function readPair(store: SlotStore, pair: number): Promise<Newest | undefined> {
  const [first, second] = [await readSlot(store, pair, 0), await readSlot(store, pair, 1)];
  return (second?.sequence ?? -Infinity) > (first?.sequence ?? -Infinity) ? second : first;
}

async function readSlot(store: SlotStore, pair: number, slot: Slot): Promise<Newest | undefined> {
  const record = decodeRecord(await store.read(pair, slot));
  const entry = record && decodeEntry(record.payload);
  return entry && { entry, sequence: record.sequence, slot };
}

/**
 * A function that writes entries to the pair, each into the slot that does not hold the newest one that is whole.
 * Call it for one entry at a time. Sequence numbers are the clock's milliseconds, so that they order entries of
 * different pairs too, and always grow, even where the clock goes back.
 */
export function pairWriter(
  store: SlotStore,
  pair: number,
  newest: Newest | undefined,
  now: () => number = Date.now,
): (entry: JournalEntry) => Promise<void> {
  let slot: Slot = newest?.slot ?? 1;
  let sequence = newest?.sequence ?? 0;
  return async entry => {
    const next: Slot = slot === 0 ? 1 : 0;
    const nextSequence = Math.max(sequence + 1, now());
    await store.write(pair, next, encodeRecord({ sequence: nextSequence, payload: encodeEntry(entry) }));
    [slot, sequence] = [next, nextSequence];
  };
}
