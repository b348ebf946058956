import { EditorSelection, type EditorState, type TransactionSpec } from "@codemirror/state";
import { setView, shownField, type View } from "./view.ts";

/** The transaction that shows a view; the caret leaves the front matter when that goes out of sight. */
export function showView(state: EditorState, view: View): TransactionSpec {
  const from = view === "prompt" ? state.field(shownField).bodyFrom : 0;
  const { main } = state.selection;
  const selection = EditorSelection.single(Math.max(main.anchor, from), Math.max(main.head, from));
  return { effects: setView.of(view), selection, scrollIntoView: true };
}

/** The transaction that puts the caret at an offset of the document, in the source if the prompt does not show it. */
export function showOffset(state: EditorState, at: number): TransactionSpec {
  const isHidden = at < state.field(shownField).bodyFrom;
  const selection = EditorSelection.cursor(Math.min(at, state.doc.length));
  return { selection, scrollIntoView: true, ...(isHidden && { effects: setView.of("source") }) };
}
