import type { JournalEntry } from "../../state/ports.ts";
import { readPair } from "./pair.ts";
import type { SlotStore } from "./slots.ts";

/** Exclusive locks that end with the tab, shared by all tabs of the origin. */
export interface Locks {
  /** Takes a lock, waiting at most `patience` milliseconds; gives its release, or undefined when it stays taken. */
  take(name: string, patience: number): Promise<(() => void) | undefined>;
}

/** What a tab knows when it starts. */
export interface Claim {
  /** The pair that this tab had before a reload. */
  readonly remembered?: number | undefined;
  /** How long to wait for the remembered pair, in milliseconds: the page that is going may still hold it. */
  readonly patience: number;
  /** Whether a tab without a pair takes over the newest text that no live tab holds. */
  readonly adopt: boolean;
}

interface Candidate {
  readonly pair: number;
  /** The sequence of the newest entry, or undefined when there is nothing to lose. */
  readonly sequence: number | undefined;
  readonly release: () => void;
}

/** Long enough for another tab's choice; a tab that was frozen in the middle of one must not stop all others. */
const choicePatience = 2000;

/**
 * Chooses this tab's pair and holds its lock for the life of the tab: the remembered one; else, when the tab adopts,
 * the one with the newest text among those that no live tab holds; else one that holds nothing. So a reload and a
 * reopened browser get their text back, a second tab starts empty, and no pair ever has two writers.
 */
export async function claimPair(store: SlotStore, locks: Locks, claim: Claim): Promise<number> {
  if (claim.remembered !== undefined && (await locks.take(lockName(claim.remembered), claim.patience)))
    return claim.remembered;
  const endChoice = await locks.take("journal", choicePatience);
  try {
    return await choosePair(store, locks, claim.adopt);
  } finally {
    endChoice?.();
  }
}

async function choosePair(store: SlotStore, locks: Locks, adopt: boolean): Promise<number> {
  const written = await store.pairs();
  const free = await takeFree(store, locks, written);
  const chosen =
    (adopt ? newestOf(free) : undefined) ?? free.find(candidate => candidate.sequence === undefined);
  for (const candidate of free) if (candidate !== chosen) candidate.release();
  return chosen?.pair ?? takeUnwritten(locks, written);
}

async function takeFree(
  store: SlotStore,
  locks: Locks,
  pairs: readonly number[],
): Promise<readonly Candidate[]> {
  const free: Candidate[] = [];
  for (const pair of pairs) {
    const release = await locks.take(lockName(pair), 0);
    if (release) free.push({ pair, release, sequence: await newestTextOf(store, pair) });
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

async function takeUnwritten(locks: Locks, written: readonly number[]): Promise<number> {
  for (let pair = 0; ; pair++)
    if (!written.includes(pair) && (await locks.take(lockName(pair), 0))) return pair;
}

function lockName(pair: number): string {
  return `journal-${pair}`;
}
