import type { JournalEntry, JournalPort } from "../../state/ports.ts";
import type { Claim } from "./claim.ts";
import { idbStore } from "./idb.ts";
import { openJournal, type OpenedJournal } from "./open.ts";
import { remembered, rememberPair } from "./remembered.ts";
import { webLocks } from "./webLocks.ts";
import { openWorkerJournal } from "./workerJournal.ts";

const notKept =
  "This browser lets the page store nothing, so your text is not kept when the tab closes. Download the file to keep it.";

/**
 * The journal of this tab: in the origin-private file system, else in IndexedDB, else nowhere, and then every write
 * rejects. It is opened at once. A `fresh` one neither reads nor overwrites what any tab wrote before, this one
 * included: a page that was opened by a share link must not put the shared file in the place of somebody's own.
 */
export function browserJournal(fresh: boolean): JournalPort {
  const opened = openSomewhere(claimOf(fresh));
  let newest: JournalEntry | undefined;
  return {
    read: async () => newest ?? (await opened)?.entry,
    write: async entry => {
      const journal = await opened;
      if (!journal) throw new Error(notKept);
      await journal.write(entry);
      newest = entry;
    },
  };
}

function claimOf(fresh: boolean): Claim {
  const last = fresh ? undefined : remembered();
  return { remembered: last?.pair, patience: last?.left === true ? 5000 : 200, adopt: !fresh };
}

async function openSomewhere(claim: Claim): Promise<OpenedJournal | undefined> {
  const journal = await openWorkerJournal(claim)
    .catch(() => openJournal(idbStore(), webLocks, claim))
    .catch(() => undefined);
  if (journal) rememberPair(journal.pair);
  return journal;
}
