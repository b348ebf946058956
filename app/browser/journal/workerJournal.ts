import { pendingCalls } from "../calls.ts";
import { trustedScriptUrl } from "../trusted.ts";
import type { Claim } from "./claim.ts";
import workerUrl from "./journal.worker.ts?worker&url";
import type { Answer, Ask, Claimed } from "./messages.ts";
import type { OpenedJournal } from "./open.ts";

/** Longer than any claim takes; a worker that has said nothing by then does not start at all. */
const startPatience = 15_000;

/**
 * Opens the journal in a worker, where the origin-private file system can be written at once. Rejects when the worker
 * does not start or finds no such file system. Every write is posted when it is called, never kept back in the page.
 */
export async function openWorkerJournal(claim: Claim): Promise<OpenedJournal> {
  const worker = new Worker(trustedScriptUrl(workerUrl), { type: "module", name: "journal" });
  try {
    return await talkTo(worker, claim);
  } catch (error) {
    worker.terminate();
    throw error;
  }
}

function talkTo(worker: Worker, claim: Claim): Promise<OpenedJournal> {
  const ask = (message: Ask): void => worker.postMessage(message);
  const calls = pendingCalls<undefined>();
  const opened = ({ pair, entry, sequence }: Claimed): OpenedJournal => ({
    pair,
    entry,
    sequence,
    write: written => calls.start(id => ask({ type: "write", id, entry: written })),
    close: () => worker.terminate(),
  });

  return new Promise((resolve, reject) => {
    const refuse = (reason: string): void => reject(new Error(reason));
    setTimeout(refuse, startPatience, "The journal's worker did not answer.");
    worker.addEventListener("error", () => refuse("The journal's worker could not be loaded."));
    worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
      if (data.type === "claimed") resolve(opened(data));
      else if (data.type === "refused") refuse(data.message);
      else if (data.failure === undefined) calls.resolve(data.id, undefined);
      else calls.reject(data.id, data.failure);
    });
    ask({ type: "claim", claim });
  });
}
