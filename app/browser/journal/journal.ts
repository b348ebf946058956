import type { JournalPort } from "../../state/ports.ts";
import { chooseJournal, type Openers } from "./choose.ts";
import { idbStore } from "./idb.ts";
import { movingJournal } from "./moving.ts";
import { openJournal } from "./open.ts";
import { remember, remembered } from "./remembered.ts";
import { webLocks } from "./webLocks.ts";
import { openWorkerJournal } from "./workerJournal.ts";

const openers: Openers = {
  files: openWorkerJournal,
  database: claim => openJournal(idbStore(), webLocks("journal-database"), claim),
};

/**
 * The journal of this tab: in files of the origin-private file system, else in IndexedDB, else nowhere, and then every
 * write rejects. It is opened at once. One that `startsEmpty` neither reads nor overwrites what any tab wrote before,
 * this one included: a page that was opened by a share link must not put the shared file in the place of one's own.
 */
export function browserJournal(startsEmpty: boolean): JournalPort {
  return movingJournal(openers, chooseJournal(openers, remembered(), startsEmpty), remember);
}
