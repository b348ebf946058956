import type { Locks } from "../browser/journal/claim.ts";
import { pairsOf, slotName, type SlotStore } from "../browser/journal/slots.ts";

/** A slot store in memory; `slots` holds the bytes by name, to be damaged at will. */
export function memorySlots(slots = new Map<string, Uint8Array>()): SlotStore & {
  readonly slots: Map<string, Uint8Array>;
} {
  return {
    slots,
    pairs: () => Promise.resolve(pairsOf([...slots.keys()])),
    open: () => Promise.resolve(),
    read: (pair, slot) => Promise.resolve(slots.get(slotName(pair, slot)) ?? new Uint8Array()),
    write: (pair, slot, bytes) => {
      slots.set(slotName(pair, slot), bytes);
      return Promise.resolve();
    },
    holds: pair => Promise.resolve(pairsOf([...slots.keys()]).includes(pair)),
  };
}

/** What all tabs of an origin share, and a way to open and close such tabs. */
export interface MemoryTabs {
  /** The locks as one tab sees them; what it holds is free again once `close` is called. */
  openTab(): { readonly locks: Locks; close(): void };
}

/** Locks in memory. A wait for a lock that is held is over at once. */
export function memoryTabs(): MemoryTabs {
  const held = new Set<string>();
  return {
    openTab: () => {
      const own = new Set<string>();
      const release = (name: string): void => {
        if (own.delete(name)) held.delete(name);
      };
      const take: Locks["take"] = name => {
        if (held.has(name)) return Promise.resolve(undefined);
        held.add(name);
        own.add(name);
        return Promise.resolve(() => release(name));
      };
      return { locks: { take }, close: () => [...own].forEach(release) };
    },
  };
}
