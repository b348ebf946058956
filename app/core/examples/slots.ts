/** What a label or a tag opens: the context, the commentary, or the words of a speaker. */
export type Slot = "context" | "commentary" | "user" | "assistant" | "other";

/** The labels that count with or without quotes after them, in lower case. */
const labels: ReadonlyMap<string, Slot> = new Map([
  ["context", "context"],
  ["commentary", "commentary"],
  ["user", "user"],
  ["human", "user"],
  ["assistant", "assistant"],
  ["claude", "assistant"],
  ["agent", "other"],
  ["ai", "other"],
  ["bot", "other"],
]);

/** The tags that hold a part of an example, in lower case. */
const tags: ReadonlyMap<string, Slot> = new Map([
  ["context", "context"],
  ["commentary", "commentary"],
  ["user", "user"],
  ["human", "user"],
  ["user_request", "user"],
  ["user_query", "user"],
  ["user_message", "user"],
  ["assistant", "assistant"],
  ["assistant_response", "assistant"],
]);

/** The known label names as the alternatives of a pattern. */
export const knownNames = [...labels.keys()].join("|");

/** The slot of a tag name, undefined for a tag that holds no part. */
export function slotOfTag(name: string): Slot | undefined {
  return tags.get(name.toLowerCase());
}

/** The slot of a label by its first word: `User says` is the user's; `Daisy` is another speaker. */
export function slotOfLabel(speaker: string): Slot {
  const [first = ""] = speaker.toLowerCase().split(/[\s(]/, 1);
  return labels.get(first) ?? "other";
}

/** Whether the slot holds words of a speaker. */
export function isTurn(slot: string): slot is "user" | "assistant" | "other" {
  return slot === "user" || slot === "assistant" || slot === "other";
}
