import type { CompletionContext, CompletionResult } from "@codemirror/autocomplete";
import type { EditorState } from "@codemirror/state";
import { parseAgent, type AgentFile, type NamesKey } from "../../core/index.ts";
import { knownTools } from "../../core/document/tools.ts";
import { shownField } from "../view.ts";
import { offer } from "./offer.ts";
import type { Place } from "./place.ts";
import { toolOptions } from "./toolOptions.ts";
import { gapBefore } from "./values.ts";

const toolFields = ["tools", "disallowedTools"] as const;

/** The field of tool names that a place is in the list of. */
export function toolFieldAt({ path: [head, ...inner], key }: Place): NamesKey | undefined {
  const isInList = key === undefined && (inner.length === 0 || (inner.length === 1 && inner[0] === "-"));
  const name = head === undefined ? key : isInList ? head : undefined;
  return toolFields.find(field => field === name);
}

/** Every name of a tool, with aliases: a word that needs no completion. */
const wholeNames: ReadonlySet<string> = new Set(
  knownTools.flatMap(({ name, aliases }) => [name, ...(aliases ?? [])]),
);

/** Names for `tools` and `disallowedTools`, whichever way the list is written; null inside parentheses and comments. */
export function completeName(
  context: CompletionContext,
  place: Place,
  field: NamesKey,
): CompletionResult | null {
  const word = wordBefore(place, context.explicit);
  const prefix = word === "" ? gapBefore(context, place) : "";
  if (word === undefined || (prefix !== "" && !context.explicit)) return null;
  const lead = needsDash(context, place) ? "- " : prefix;
  return offer(context, word, toolOptions(agentIn(context.state), field, lead), wholeNames);
}

const opensEntry = /(?:^|[,[\s"'])$/;
const expectsEntry = /(?:^|[,["'])\s*$/;

function wordBefore({ before, after }: Place, explicit: boolean): string | undefined {
  const word = /[\w*-]*$/.exec(before)?.[0] ?? "";
  const lead = before.slice(0, before.length - word.length);
  const isOutside = lead.lastIndexOf("(") <= lead.lastIndexOf(")") && !/(?:^|\s)#/.test(lead);
  const isAtEnd = explicit || !/^[\w*(]/.test(after);
  if (!isOutside || !isAtEnd || !opensEntry.test(lead)) return undefined;
  return word !== "" || explicit || expectsEntry.test(lead) ? word : undefined;
}

/** Whether the place is on a line of its own below a key, where a list has an entry to each line. */
function needsDash({ state, pos }: CompletionContext, { path, key, valueFrom }: Place): boolean {
  if (path.length !== 1 || key !== undefined) return false;
  return /^(?:\s*|\s*-\s[^]*)$/.test(state.sliceDoc(valueFrom, state.doc.lineAt(pos).from));
}

/** The agent without its prompt, so that a long one costs nothing. */
const agentIn = (state: EditorState): AgentFile =>
  parseAgent(state.sliceDoc(0, state.field(shownField).bodyFrom));
