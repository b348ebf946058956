const key = "journal";

/** The pair that this tab had, and whether its page said good-bye: only then may it still be letting go of it. */
export interface Remembered {
  readonly pair: number;
  readonly left: boolean;
}

/** What this tab remembers; undefined in a fresh tab. A duplicated tab remembers the pair of its original. */
export function remembered(): Remembered | undefined {
  const found = /^(\d{1,6})( left)?$/.exec(readItem());
  return found ? { pair: Number(found[1]), left: found[2] !== undefined } : undefined;
}

/** Remembers the pair for as long as the tab lives, and from now on marks when its page is left. */
export function rememberPair(pair: number): void {
  writeItem(String(pair));
  addEventListener("pagehide", () => writeItem(`${pair} left`));
  addEventListener("pageshow", () => writeItem(String(pair)));
}

// A browser that forbids storage throws at every touch of it; the tab then starts as a fresh one.
function readItem(): string {
  try {
    return sessionStorage.getItem(key) ?? "";
  } catch {
    return "";
  }
}

function writeItem(value: string): void {
  try {
    sessionStorage.setItem(key, value);
  } catch {
    return;
  }
}
