/** The stores that a tab can have its pair in. */
export type StoreName = "files" | "database";

/** The pair that a tab has. */
export interface Place {
  readonly store: StoreName;
  readonly pair: number;
}

/** What a tab had, and whether its page said good-bye: only then may it still be letting go of it. */
export interface Remembered extends Place {
  readonly left: boolean;
}

const key = "journal";
let current: string | undefined;

/** What this tab remembers; undefined in a fresh tab. A duplicated tab remembers the pair of its original. */
export function remembered(): Remembered | undefined {
  const [, store, pair, left] = /^(files|database) (\d{1,6})( left)?$/.exec(readItem()) ?? [];
  if (store !== "files" && store !== "database") return undefined;
  return { store, pair: Number(pair), left: left !== undefined };
}

/** Remembers a place for as long as the tab lives, and from now on marks when its page is left. */
export function remember({ store, pair }: Place): void {
  if (current === undefined) {
    addEventListener("pagehide", () => writeItem(`${current} left`));
    addEventListener("pageshow", () => writeItem(current));
  }
  current = `${store} ${pair}`;
  writeItem(current);
}

// A browser that forbids storage throws at every touch of it; the tab then starts as a fresh one.
function readItem(): string {
  try {
    return sessionStorage.getItem(key) ?? "";
  } catch {
    return "";
  }
}

function writeItem(value = ""): void {
  try {
    sessionStorage.setItem(key, value);
  } catch {
    return;
  }
}
