import type { App } from "./app.ts";

/** Ways to tell the person something. */
export interface Notices {
  readonly tell: (message: string) => void;
  readonly warn: (message: string) => void;
  /** Waits for work and tells what went wrong with it; never rejects. */
  readonly attempt: (work: Promise<void>) => Promise<void>;
}

/** Notices that the app's state shows. */
export function createNotices(app: App): Notices {
  const warn = (message: string): void => app.set({ notice: { kind: "error", message } });
  return {
    tell: message => app.set({ notice: { kind: "info", message } }),
    warn,
    attempt: work =>
      work.catch((error: unknown) => warn(error instanceof Error ? error.message : String(error))),
  };
}
