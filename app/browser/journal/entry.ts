import type { Draft, JournalEntry } from "../../state/ports.ts";

/** The entry as UTF-8 JSON. Lone surrogates survive, since JSON escapes them. */
export function encodeEntry({ earlier, ...draft }: JournalEntry): Uint8Array {
  return new TextEncoder().encode(JSON.stringify({ ...draftOf(draft), earlier: earlier.map(draftOf) }));
}

/** The entry that {@link encodeEntry} wrote, or undefined when the bytes hold anything else. Never throws. */
export function decodeEntry(bytes: Uint8Array): JournalEntry | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (!isDraft(value)) return undefined;
    const earlier: unknown = Object.entries(value).find(([name]) => name === "earlier")?.[1];
    return { ...draftOf(value), earlier: Array.isArray(earlier) ? earlier.filter(isDraft).map(draftOf) : [] };
  } catch {
    return undefined;
  }
}

const draftOf = ({ text, opened, fileName, muted, isForeign }: Draft): Draft => ({
  text,
  opened,
  fileName,
  ...(Array.isArray(muted) && { muted: muted.map(String) }),
  ...(isForeign === true && { isForeign }),
});

const fields = ["text", "opened", "fileName"] as const satisfies readonly (keyof Draft)[];

function isDraft(value: unknown): value is Draft {
  if (typeof value !== "object" || value === null) return false;
  const entries = new Map<string, unknown>(Object.entries(value));
  return fields.every(field => typeof entries.get(field) === "string");
}
