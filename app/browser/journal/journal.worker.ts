import type { Claim } from "./claim.ts";
import type { Answer, Ask } from "./messages.ts";
import { openJournal, type OpenedJournal } from "./open.ts";
import { opfsStore } from "./opfs.ts";
import { webLocks } from "./webLocks.ts";

// The lock and the files are held by the worker, not by the page, so that they are let go together.
let journal: OpenedJournal | undefined;

addEventListener("message", ({ data }: MessageEvent<Ask>) => {
  if (data.type === "claim") void claim(data.claim);
  else
    void settle(data.id, journal?.write(data.entry) ?? Promise.reject(new Error("The journal is not open.")));
});

async function claim(wanted: Claim): Promise<void> {
  try {
    journal = await openJournal(opfsStore(), webLocks("journal"), wanted);
    const { pair, entry, sequence } = journal;
    answer({ type: "claimed", pair, entry, sequence });
  } catch (error) {
    answer({ type: "refused", message: String(error) });
  }
}

async function settle(id: number, write: Promise<void>): Promise<void> {
  try {
    await write;
    answer({ type: "settled", id });
  } catch (error) {
    answer({ type: "settled", id, failure: String(error) });
  }
}

function answer(message: Answer): void {
  postMessage(message);
}
