import { CompletionContext, type Completion, type CompletionResult } from "@codemirror/autocomplete";
import { EditorState, Transaction, type TransactionSpec } from "@codemirror/state";
import type { EditorView } from "@codemirror/view";
import { documentExtensions } from "../../extensions.ts";
import { setView } from "../../view.ts";
import { completeAgent } from "../source.ts";

/** The source view of a file, with the caret at `¦`, at its start when there is none. */
export function open(marked: string): EditorState {
  const at = Math.max(0, marked.indexOf("¦"));
  const doc = marked.replace("¦", "");
  const state = EditorState.create({ doc, selection: { anchor: at }, extensions: documentExtensions });
  return state.update({ effects: setView.of("source") }).state;
}

/** A file with these lines of front matter below its name. */
export const front = (lines: string): string => `---\nname: pond-keeper\n${lines}\n---\nBody\n`;

/** What the source answers at the caret. */
export const ask = (state: EditorState, explicit = false): CompletionResult | null =>
  completeAgent(new CompletionContext(state, state.selection.main.head, explicit));

const labels = (result: CompletionResult | null): readonly string[] | undefined =>
  result?.options.map(({ label }) => label);

/** What is offered while typing; undefined when nothing opens. */
export const typed = (marked: string): readonly string[] | undefined => labels(ask(open(marked)));

/** What is offered when asked for. */
export const asked = (marked: string): readonly string[] | undefined => labels(ask(open(marked), true));

/** The text after the option with this label is picked. */
export function pick(marked: string, label: string): string {
  const state = open(marked);
  const result = ask(state, true);
  const option = result?.options.find(other => (other.displayLabel ?? other.label) === label);
  if (result === null || option === undefined) return `No option ${label}`;
  return apply(state, option, result.from, result.to ?? state.selection.main.head).doc.toString();
}

function apply(state: EditorState, option: Completion, from: number, to: number): EditorState {
  if (typeof option.apply !== "function")
    return state.update({ changes: { from, to, insert: option.apply ?? option.label } }).state;
  const view = new Stateful(state);
  // A real view needs a page; what is applied uses no more of it than this.
  option.apply(view as unknown as EditorView, option, from, to);
  return view.state;
}

/** The part of a view that holds the state. */
class Stateful {
  state: EditorState;
  constructor(state: EditorState) {
    this.state = state;
  }
  dispatch(...specs: (Transaction | TransactionSpec)[]): void {
    for (const spec of specs) if (spec instanceof Transaction) this.state = spec.state;
    const made = specs.filter(spec => !(spec instanceof Transaction));
    if (made.length > 0) this.state = this.state.update(...made).state;
  }
}
