import { refused, type ShareResult } from "../../core/index.ts";
import type { LinksPort } from "../../state/ports.ts";
import { pendingCalls } from "../calls.ts";
import { trustedScriptUrl } from "../trusted.ts";
import workerUrl from "./links.worker.ts?worker&url";
import type { Answer, Ask } from "./messages.ts";

/** How long a worker may take to load and to get ready, and then for a link; in milliseconds. */
const patience = { start: 15_000, decode: 2_000 };

/** `Ask` without the number that tells calls apart. */
type Request = Ask extends infer One ? (One extends Ask ? Omit<One, "id"> : never) : never;

interface LinkWorker {
  /** Rejects when the worker does not start. */
  readonly ready: Promise<void>;
  readonly ask: (request: Request) => Promise<ShareResult>;
  readonly close: () => void;
}

/** Links made and read in a worker that starts at the first need: off the page's thread, and to be stopped in time. */
export function browserLinks(): LinksPort {
  let worker: LinkWorker | undefined;
  const open = (): LinkWorker => (worker ??= startWorker());
  const close = (): void => {
    worker?.close();
    worker = undefined;
  };
  /** The outcome of a request; a worker that did not come to one makes room for another. */
  const settle = async (request: Request, limit?: number): Promise<ShareResult> => {
    try {
      const { ready, ask } = open();
      await ready;
      const result = await withinTime(ask(request), limit);
      const isLost = result === undefined || (!result.ok && result.code === "unavailable");
      if (isLost) close();
      return result ?? refused("too-slow");
    } catch {
      close();
      return refused("unavailable");
    }
  };
  return {
    prepare: () => void open().ready.catch(close),
    encode: async (text, fileName) => {
      const result = await settle({ type: "encode", text, fileName });
      if (!result.ok) throw new Error(result.message);
      return result.value;
    },
    decode: payload => settle({ type: "decode", payload }, patience.decode),
  };
}

/** The promise's value, or undefined when it takes longer; no limit, no end. */
function withinTime<T>(promise: Promise<T>, limit: number | undefined): Promise<T | undefined> {
  if (limit === undefined) return promise;
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, limit, undefined);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

function startWorker(): LinkWorker {
  const worker = new Worker(trustedScriptUrl(workerUrl), { type: "module", name: "links" });
  const calls = pendingCalls<ShareResult>();
  const ready = new Promise<void>((resolve, reject) => {
    const refuse = (reason: string): void => reject(new Error(reason));
    setTimeout(refuse, patience.start, "The links' worker did not get ready.");
    worker.addEventListener("error", () => refuse("The links' worker could not be loaded."));
    worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
      if (data.type === "ready") resolve();
      else calls.resolve(data.id, data.result);
    });
  });
  return {
    ready,
    ask: request => calls.start(id => worker.postMessage({ ...request, id })),
    close: () => worker.terminate(),
  };
}
