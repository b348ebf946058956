import type { Completion, CompletionContext } from "@codemirror/autocomplete";
import { client } from "../../core/index.ts";
import { shownField } from "../view.ts";
import { asEntry, entryOf, indented } from "./entries.ts";
import { block } from "./offer.ts";
import type { Place } from "./place.ts";

const guards: ReadonlySet<string> = new Set(client.guardEvents);
/** Where an event stands in the list; guards first, as long as no other event matches better. */
const places = {
  guard: { section: { name: "Guards permissions", rank: "dynamic" }, boost: 1 },
  other: { section: { name: "Other events", rank: "dynamic" } },
} as const;

const eventOption = (event: string, place: Place): Completion =>
  block(place, [`${event}:`, ...indented(asEntry(entryOf(event)), 2)], {
    label: event,
    type: "property",
    ...(guards.has(event) ? places.guard : places.other),
  });

/** Whole entries for the events that are not there yet. */
export function eventOptions(place: Place, { state }: CompletionContext): readonly Completion[] {
  const below = state.sliceDoc(place.valueFrom, state.field(shownField).bodyFrom);
  const isThere = (event: string): boolean => below.includes(`\n${" ".repeat(place.column)}${event}:`);
  return client.hookEvents.filter(event => !isThere(event)).map(event => eventOption(event, place));
}
