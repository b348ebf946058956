import { client, knownFields } from "../../core/index.ts";
import type { Card } from "./card.ts";
import { fieldNotes, takes } from "./fieldNotes.ts";

type Words = Omit<Card, "from" | "to">;

/** What the table of fields says of a key; undefined for one that it does not have. */
export function fieldCard(key: string): Words | undefined {
  const field = knownFields.find(known => known.key === key);
  if (field === undefined) return undefined;
  const values = field.values ? `: ${field.values.join(", ")}` : "";
  const notes = [field.hint, `Takes ${takes(field)}${values}.`, ...fieldNotes(field)];
  return { title: field.label, kind: key, notes };
}

const events: ReadonlySet<string> = new Set(client.hookEvents);
const guards: ReadonlySet<string> = new Set(client.guardEvents);

/** What an event of `hooks` is to permissions. */
export function eventCard(event: string): Words {
  return { title: event, kind: "Hook event", notes: [eventNote(event)] };
}

function eventNote(event: string): string {
  if (!events.has(event)) return "Claude Code knows no event of this name. Capitals count.";
  return guards.has(event)
    ? "Its hooks guard permissions: one bad entry here, and Claude Code drops the whole agent."
    : "A bad entry here is dropped alone; the agent stays.";
}
