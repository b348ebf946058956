import type { Locks, Release } from "./claim.ts";
import { isNamed } from "./isNamed.ts";

/**
 * The browser's own locks, in a page or a worker, under names that begin with `prefix` and a hyphen. What is not
 * released is held until the page or worker ends.
 */
export const webLocks = (prefix: string): Locks => ({
  take: async (name, patience) => {
    try {
      return await request(
        `${prefix}-${name}`,
        patience > 0 ? { signal: AbortSignal.timeout(patience) } : { ifAvailable: true },
      );
    } catch (error) {
      if (isNamed(error, "TimeoutError")) return undefined;
      throw error;
    }
  },
});

/** The browser holds a lock until the promise of its callback settles: the release is what settles it. */
function request(name: string, options: LockOptions): Promise<Release | undefined> {
  return new Promise((resolve, reject) => {
    const hold = (lock: Lock | null): Promise<void> | undefined => {
      if (lock) return new Promise(release => resolve(release));
      resolve(undefined);
      return undefined;
    };
    navigator.locks.request(name, options, hold).catch(reject);
  });
}
