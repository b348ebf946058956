import type { Completion, CompletionContext, CompletionResult } from "@codemirror/autocomplete";
import { knownTools } from "../../core/document/tools.ts";
import { offer } from "./offer.ts";

const options: readonly Completion[] = knownTools
  .filter(({ limit }) => limit === undefined)
  .map(({ name, group }) => ({ label: name, detail: group, type: "tool" }));

/** A capitalised word right behind a single backtick. */
const begun = /(?:^|[^`])`([A-Z]\w*)$/;
/** Code units before the place that are looked at; no tool has so long a name. */
const reach = 40;

/** The names of tools, where one is begun in backticks of the prompt. */
export function completeCode(context: CompletionContext): CompletionResult | null {
  const { state, pos } = context;
  const { from } = state.doc.lineAt(pos);
  const word = begun.exec(state.sliceDoc(Math.max(from, pos - reach), pos))?.[1];
  if (word === undefined || isClosing(state.sliceDoc(from, pos))) return null;
  return offer(context, word, options);
}

/** Whether the last backtick ends code that another one began. */
const isClosing = (before: string): boolean => (before.split("`").length - 1) % 2 === 0;
