/** One of the two files of a pair. They are written in turn, so that one is always whole. */
export type Slot = 0 | 1;

/** Where pairs of slots lie. The pairs are numbered from 0; each live tab has one of its own. */
export interface SlotStore {
  /** The numbers of the pairs that were ever written, in no order. */
  pairs(): Promise<readonly number[]>;
  /** Makes a pair ready for fast writing; rejects when this browser cannot write here at all. */
  open(pair: number): Promise<void>;
  /** What lies in a slot, torn or not; no bytes when it was never written. */
  read(pair: number, slot: Slot): Promise<Uint8Array>;
  /** Replaces what lies in a slot; resolves once it is on disk. Only the tab that holds the pair's lock calls it. */
  write(pair: number, slot: Slot, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  /** Whether what was written to the pair is still there: people clear site data under a live page. */
  holds(pair: number): Promise<boolean>;
}

/** The name of a slot in its store: `3-0` and `3-1` for pair 3. */
export function slotName(pair: number, slot: Slot): string {
  return `${pair}-${slot}`;
}

/** The pairs that the names speak of, each once; other names are ignored. */
export function pairsOf(names: readonly string[]): readonly number[] {
  const pairs = names.map(name => /^(\d{1,6})-[01]$/.exec(name)?.[1]);
  return [...new Set(pairs.filter(pair => pair !== undefined).map(Number))];
}
