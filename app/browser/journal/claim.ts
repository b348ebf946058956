import type { JournalEntry } from "../../state/ports.ts";
import { readPair } from "./pair.ts";
import type { SlotStore } from "./slots.ts";

/** Exclusive locks that end with the tab, shared by all tabs of the origin. */
export interface Locks {
  /** Takes a lock, waiting at most `patience` milliseconds; gives its release, or undefined when it stays taken. */
  take(name: string, patience: number): Promise<Release | undefined>;
}
export type Release = () => void;

/** What a tab knows when it starts. */
export interface Claim {
  /** The pair that this tab had before a reload. */
  readonly remembered?: number | undefined;
  /** How long to wait for the remembered pair, in milliseconds: the page that is going may still hold it. */
  readonly patience: number;
  /** Whether a tab without a pair takes over the newest text that no live tab holds. */
  readonly adopt: boolean;
}

/** A pair whose lock is held until its release is called or the tab ends. */
export interface ClaimedPair {
  readonly pair: number;
  readonly release: Release;
}

interface Candidate extends ClaimedPair {
  /** The sequence of the newest entry, or undefined when there is nothing to lose. */
  readonly sequence: number | undefined;
}

/** Long enough for another tab's choice; a tab that was frozen in the middle of one must not stop all others. */
const choicePatience = 2000;

/**
 * Chooses this tab's pair and holds its lock for the life of the tab: the remembered one; else, when the tab adopts,
 * the one with the newest text among those that no live tab holds; else one that holds nothing. So a reload and a
 * reopened browser get their text back, a second tab starts empty, and no pair ever has two writers.
 */
export async function claimPair(store: SlotStore, locks: Locks, claim: Claim): Promise<ClaimedPair> {
  const own =
    claim.remembered === undefined ? undefined : await takePair(locks, claim.remembered, claim.patience);
  if (own) return own;
  const endChoice = await locks.take("choice", choicePatience);
  try {
    return await choosePair(store, locks, claim.adopt);
  } finally {
    endChoice?.();
  }
}

async function choosePair(store: SlotStore, locks: Locks, adopt: boolean): Promise<ClaimedPair> {
  const written = await store.pairs();
  const free = await takeFree(store, locks, written);
  const chosen =
    (adopt ? newestOf(free) : undefined) ?? free.find(candidate => candidate.sequence === undefined);
  for (const candidate of free) if (candidate !== chosen) candidate.release();
  return chosen ?? takeUnwritten(locks, written);
}

async function takeFree(
  store: SlotStore,
  locks: Locks,
  pairs: readonly number[],
): Promise<readonly Candidate[]> {
  const free: Candidate[] = [];
  for (const pair of pairs) {
    const taken = await takePair(locks, pair, 0);
    if (taken) free.push({ ...taken, sequence: await newestTextOf(store, pair) });
  }
  return free;
}

async function newestTextOf(store: SlotStore, pair: number): Promise<number | undefined> {
  const newest = await readPair(store, pair);
  return newest && holdsText(newest.entry) ? newest.sequence : undefined;
}

function holdsText({ text, opened, earlier }: JournalEntry): boolean {
  return text !== "" || opened !== "" || earlier.length > 0;
}

function newestOf(candidates: readonly Candidate[]): Candidate | undefined {
  return candidates
    .filter(({ sequence }) => sequence !== undefined)
    .sort((a, b) => (b.sequence ?? 0) - (a.sequence ?? 0))[0];
}

async function takeUnwritten(locks: Locks, written: readonly number[]): Promise<ClaimedPair> {
  for (let pair = 0; ; pair++) {
    const taken = written.includes(pair) ? undefined : await takePair(locks, pair, 0);
    if (taken) return taken;
  }
}

async function takePair(locks: Locks, pair: number, patience: number): Promise<ClaimedPair | undefined> {
  const release = await locks.take(String(pair), patience);
  return release && { pair, release };
}
