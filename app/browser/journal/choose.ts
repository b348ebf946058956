import type { Claim } from "./claim.ts";
import type { OpenedJournal } from "./open.ts";
import type { Remembered, StoreName } from "./remembered.ts";

/** Opens a journal in one of the stores; rejects where the browser has no such store. */
export type Openers = Readonly<Record<StoreName, (claim: Claim) => Promise<OpenedJournal>>>;

/** A journal and the store that it lies in. */
export interface ChosenJournal extends OpenedJournal {
  readonly store: StoreName;
}

/**
 * Opens the journal that a tab starts with: the one that it remembers; in a tab without one that with the newest text
 * that no live tab holds, in either store, for a text may have had to move; and in a tab that must start empty one
 * without any. Files come first, the database stands in for them. Undefined when no store can be opened.
 */
export async function chooseJournal(
  openers: Openers,
  last: Remembered | undefined,
  startsEmpty: boolean,
): Promise<ChosenJournal | undefined> {
  const claim = claimOf(last, startsEmpty);
  const open = (store: StoreName): Promise<ChosenJournal | undefined> =>
    openers[store](claim).then(journal => ({ ...journal, store }), nothing);
  if (startsEmpty) return (await open("files")) ?? open("database");
  if (last) return (await open(last.store)) ?? open(last.store === "files" ? "database" : "files");
  return newer(await Promise.all([open("files"), open("database")]));
}

/** A page that was left may take a while to let go of its pair; a tab that never left has it no more. */
function claimOf(last: Remembered | undefined, startsEmpty: boolean): Claim {
  if (startsEmpty) return { patience: 0, adopt: false };
  return { remembered: last?.pair, patience: last?.left === true ? 5000 : 200, adopt: true };
}

/** The one with the newer text; the other is left to other tabs with what it holds. */
function newer([files, database]: readonly (ChosenJournal | undefined)[]): ChosenJournal | undefined {
  if (!files || !database) return files ?? database;
  const [chosen, other] = database.sequence > files.sequence ? [database, files] : [files, database];
  other.close();
  return chosen;
}

const nothing = (): undefined => undefined;
