import type { JournalEntry, JournalPort } from "../../state/ports.ts";
import type { ChosenJournal, Openers } from "./choose.ts";
import type { Place } from "./remembered.ts";

const notKept =
  "This browser stores nothing for this page now, so your text is lost when the tab closes. Download the file to keep it.";

/**
 * The journal of a tab, that moves from files to the database when a file cannot be written any more, above all when
 * site data was cleared under the live page. `onPlace` hears where it lies, at first and after the move. A write
 * rejects with a sentence for people when neither store takes it.
 */
export function movingJournal(
  openers: Openers,
  chosen: Promise<ChosenJournal | undefined>,
  onPlace: (place: Place) => void,
): JournalPort {
  let journal = announced(chosen, onPlace);
  let standIn: Promise<ChosenJournal | undefined> | undefined;
  let kept: JournalEntry | undefined;

  const takes = async (target: ChosenJournal, entry: JournalEntry): Promise<boolean> => {
    try {
      await target.write(entry);
      kept = entry;
      return true;
    } catch {
      return false;
    }
  };
  const move = (): Promise<ChosenJournal | undefined> => {
    standIn ??= announced(openStandIn(openers), onPlace);
    journal = standIn;
    return standIn;
  };

  return {
    read: async () => kept ?? (await journal)?.entry,
    write: async entry => {
      const target = await journal;
      if (target && (await takes(target, entry))) return;
      const other = target?.store === "files" ? await move() : undefined;
      if (other && (await takes(other, entry))) return;
      throw new Error(notKept);
    },
  };
}

async function openStandIn({ database }: Openers): Promise<ChosenJournal | undefined> {
  try {
    return { ...(await database({ patience: 0, adopt: false })), store: "database" };
  } catch {
    return undefined;
  }
}

async function announced(
  opening: Promise<ChosenJournal | undefined>,
  onPlace: (place: Place) => void,
): Promise<ChosenJournal | undefined> {
  const journal = await opening;
  if (journal) onPlace({ store: journal.store, pair: journal.pair });
  return journal;
}
