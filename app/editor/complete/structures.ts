import type { Completion, CompletionContext, CompletionResult } from "@codemirror/autocomplete";
import { client } from "../../core/index.ts";
import { asEntry, command, entryOf, ofType, server } from "./entries.ts";
import { eventOptions } from "./events.ts";
import { block, loneWord, offer } from "./offer.ts";
import type { Place } from "./place.ts";
import { offerValues } from "./values.ts";

type Complete = (context: CompletionContext, place: Place) => CompletionResult | null;

/** Completes inside `hooks` and `mcpServers`: null where nothing is known of the place. */
export function completeStructure(context: CompletionContext, place: Place): CompletionResult | null {
  const level = levels.find(({ path, key }) => key === place.key && fits(place.path, path));
  return level?.complete(context, place) ?? null;
}

/** What is offered in one place; a `*` in its path stands for any key. */
interface Level {
  readonly path: readonly string[];
  readonly key?: string;
  readonly complete: Complete;
}

const fits = (path: readonly string[], pattern: readonly string[]): boolean =>
  path.length === pattern.length && pattern.every((name, at) => name === "*" || name === path[at]);

/** Whether the place is in an entry of a list, below the line of its dash: what is offered there stands already. */
const isBesideOthers = ({ path, column, indent }: Place): boolean => path.at(-1) === "-" && column === indent;

/** Offers blocks of lines where at most one word stands on the line; by itself only once a word is begun or a dash stands. */
const offerBlocks =
  (options: (place: Place, context: CompletionContext) => readonly Completion[]): Complete =>
  (context, place) => {
    const word = loneWord(place);
    if (
      isBesideOthers(place) ||
      word === undefined ||
      (word === "" && !context.explicit && place.path.at(-1) !== "-")
    )
      return null;
    return offer(context, word, options(place, context));
  };

const snippet =
  (label: string, detail: string, lines: (place: Place) => readonly string[]) =>
  (place: Place): readonly Completion[] => [block(place, lines(place), { label, detail, type: "block" })];

type Types = Readonly<Record<string, readonly string[]>>;

const typeOptions =
  (types: Types) =>
  (place: Place): readonly Completion[] =>
    Object.entries(types).map(([type, needed]) =>
      block(place, ofType(type, needed), { label: "type", displayLabel: `type: ${type}`, type: "block" }),
    );

const typeValues =
  (types: Types): Complete =>
  (context, place) =>
    offerValues(context, place, Object.keys(types));

const eventIn = ({ path }: Place): string => path[1] ?? "";

const levels: readonly Level[] = [
  { path: ["hooks"], complete: offerBlocks(eventOptions) },
  {
    path: ["hooks", "*"],
    complete: offerBlocks(snippet("- matcher", "a whole entry", place => asEntry(entryOf(eventIn(place))))),
  },
  {
    path: ["hooks", "*", "-"],
    complete: offerBlocks(snippet("matcher", "a whole entry", place => entryOf(eventIn(place)))),
  },
  {
    path: ["hooks", "*", "-", "hooks"],
    complete: offerBlocks(snippet("- type", "a command", () => command)),
  },
  { path: ["hooks", "*", "-", "hooks", "-"], complete: offerBlocks(typeOptions(client.hookTypes)) },
  { path: ["hooks", "*", "-", "hooks", "-"], key: "type", complete: typeValues(client.hookTypes) },
  {
    path: ["mcpServers"],
    complete: offerBlocks(snippet("- name", "a server of its own", () => asEntry(server))),
  },
  { path: ["mcpServers", "-"], complete: offerBlocks(snippet("name", "a server of its own", () => server)) },
  { path: ["mcpServers", "-", "*"], complete: offerBlocks(typeOptions(client.mcpTypes)) },
  { path: ["mcpServers", "-", "*"], key: "type", complete: typeValues(client.mcpTypes) },
];
