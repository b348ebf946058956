import { StateEffect, StateField, type EditorState, type Transaction } from "@codemirror/state";
import { findFences } from "../core/index.ts";

/** What the one editor shows of the file: the text after the front matter, or all of it. */
export type View = "prompt" | "source";

/** Shows another part of the file; no change of the text and no step of the history. */
export const setView = StateEffect.define<View>();

interface Shown {
  readonly view: View;
  /** Where the text after the front matter begins; 0 where there is none. */
  readonly bodyFrom: number;
  /** Whether edits behind `bodyFrom` can't move it: only a closing fence makes sure of that. */
  readonly isFenced: boolean;
}

function measure(state: EditorState): Omit<Shown, "view"> {
  const fences = findFences(state.doc.toString());
  return { bodyFrom: fences?.body.from ?? 0, isFenced: fences?.close !== undefined };
}

function isBehind(transaction: Transaction, at: number): boolean {
  let behind = true;
  transaction.changes.iterChangedRanges(from => (behind &&= from >= at));
  return behind;
}

function viewIn(transaction: Transaction): View | undefined {
  for (const effect of transaction.effects) if (effect.is(setView)) return effect.value;
  return undefined;
}

/** What is shown of the file, kept up to date without reading the file again for each key in the prompt. */
export const shownField = StateField.define<Shown>({
  create: state => ({ view: "prompt", ...measure(state) }),
  update(shown, transaction) {
    const view = viewIn(transaction);
    const isSteady = !transaction.docChanged || (shown.isFenced && isBehind(transaction, shown.bodyFrom));
    if (isSteady) return view === undefined || view === shown.view ? shown : { ...shown, view };
    return { view: view ?? shown.view, ...measure(transaction.state) };
  },
});

/** What the editor shows now. */
export const viewOf = (state: EditorState): View => state.field(shownField).view;

/** Where the shown part of the file begins: 0 for the whole file. */
export function shownFrom(state: EditorState): number {
  const { view, bodyFrom } = state.field(shownField);
  return view === "source" ? 0 : bodyFrom;
}
