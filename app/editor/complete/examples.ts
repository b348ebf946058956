import {
  insertCompletionText,
  snippet,
  type Completion,
  type CompletionContext,
  type CompletionResult,
} from "@codemirror/autocomplete";
import type { EditorView } from "@codemirror/view";
import { addExample, descriptionOf, editDescription, fieldOf, parseAgent } from "../../core/index.ts";
import { shownField } from "../view.ts";
import type { Place } from "./place.ts";

/** The tag as far as it is typed, at the start of a line or behind a blank or quote. */
const tag = /(?:^|[\s"'])(<(?:e|ex|exa|exam|examp|exampl|example)?)$/;
/** Nothing but blanks and marks of lists and quotes before the tag. */
const alone = /^[\s>*+-]*$/;
/** Code units of a line that are looked at: the tag and what stands right before it. */
const reach = 200;

/** A whole `<example>` for a tag begun at the start of a line of the prompt. */
export function completeExample(context: CompletionContext): CompletionResult | null {
  const { state, pos } = context;
  const before = state.sliceDoc(Math.max(state.doc.lineAt(pos).from, pos - reach), pos);
  const word = tag.exec(before)?.[1];
  if (word === undefined || !alone.test(before.slice(0, -word.length))) return null;
  return exampleResult(pos, word, inLines);
}

/** A whole `<example>` for a tag begun in the description, in the notation of its value. */
export function completeDescription(context: CompletionContext, place: Place): CompletionResult | null {
  const { state, pos } = context;
  const word = tag.exec(place.before)?.[1];
  if (word === undefined) return null;
  const front = parseAgent(state.sliceDoc(0, state.field(shownField).bodyFrom));
  const style = fieldOf(front, "description")?.style;
  const isBlock = style === "literal" || style === "folded";
  if (isBlock && place.key !== undefined && place.path.length === 0) return null;
  return exampleResult(pos, word, isBlock ? inLines : throughCore);
}

const exampleResult = (pos: number, word: string, apply: Completion["apply"]): CompletionResult => ({
  from: pos - word.length,
  options: [
    {
      label: "<example>",
      detail: "context, user, assistant, commentary",
      type: "block",
      ...(apply !== undefined && { apply }),
    },
  ],
  validFor: /^<\w*$/,
});

const inLines = snippet(
  [
    "<example>",
    "Context: ${what happens}",
    'user: "${what the user asks}"',
    'assistant: "${how Claude hands over the work}"',
    "<commentary>",
    "${why this agent is the one for it}",
    "</commentary>",
    "</example>${}",
  ].join("\n"),
);

/**
 * Adds an example to a description that stands in quotes or without any: there the text of one would end the value,
 * so that the value is written anew and the example goes to its end.
 */
function throughCore(view: EditorView, _completion: Completion, from: number, to: number): void {
  const removal = insertCompletionText(view.state, "", from, to);
  const agent = parseAgent(view.state.update(removal).state.doc.toString());
  const edits = editDescription(agent, addExample(descriptionOf(agent)));
  view.dispatch(removal, { changes: edits, sequential: true, userEvent: "input.complete" });
}
