import {
  EditorSelection,
  EditorState,
  Transaction,
  type ChangeSpec,
  type Extension,
  type TransactionSpec,
} from "@codemirror/state";
import { Decoration, EditorView } from "@codemirror/view";
import { shownField, shownFrom } from "./view.ts";

/**
 * Makes the editor a lens over the text after the front matter while that is the view: the front matter takes no
 * room, the selection stays out of it, and what is typed, pasted, dropped or deleted never touches it. Changes that
 * come from elsewhere (other lenses, undo) pass.
 */
export const promptLens: Extension = [
  shownField,
  EditorView.decorations.from(shownField, ({ view, bodyFrom }) =>
    view === "prompt" && bodyFrom > 0 ? hide(bodyFrom) : Decoration.none,
  ),
  EditorView.atomicRanges.of(view => hidden(view.state)),
  EditorState.transactionFilter.of(transaction => confine(transaction)),
];

const hide = (to: number) => Decoration.set(Decoration.replace({}).range(0, to));
const hidden = (state: EditorState) => (shownFrom(state) > 0 ? hide(shownFrom(state)) : Decoration.none);

const typing = ["input", "delete", "move"] as const;

function confine(transaction: Transaction): Transaction | readonly TransactionSpec[] {
  const from = shownFrom(transaction.startState);
  if (from === 0) return transaction;
  if (transaction.docChanged && typing.some(event => transaction.isUserEvent(event)))
    return confineChanges(transaction, from);
  return transaction.docChanged ? transaction : confineSelection(transaction, from);
}

function confineSelection(transaction: Transaction, from: number): Transaction | readonly TransactionSpec[] {
  const { selection } = transaction;
  if (
    selection === undefined ||
    shownFrom(transaction.state) === 0 ||
    selection.ranges.every(range => range.from >= from)
  )
    return transaction;
  const ranges = selection.ranges.map(range =>
    EditorSelection.range(Math.max(range.anchor, from), Math.max(range.head, from)),
  );
  return [transaction, { selection: EditorSelection.create(ranges, selection.mainIndex), sequential: true }];
}

/**
 * Cuts off what a change would do to the front matter. What is typed while the caret was left there goes to the start
 * of the prompt, what a search would replace there stays. Moving lines across its end is refused whole, since half a
 * move would double a line.
 */
function confineChanges(transaction: Transaction, from: number): Transaction | readonly TransactionSpec[] {
  const clipped = clip(transaction, from);
  if (clipped === undefined) return transaction;
  if (transaction.isUserEvent("move")) return [];
  const { startState, effects } = transaction;
  const changes = startState.changes([...clipped]);
  const anchor = changes.mapPos(Math.max(from, startState.selection.main.to), 1);
  const userEvent = transaction.annotation(Transaction.userEvent);
  return [{ changes, selection: { anchor }, effects, scrollIntoView: true, ...(userEvent && { userEvent }) }];
}

/** The transaction's changes without what they do before `from`; undefined when that is all of them, as they are. */
function clip(transaction: Transaction, from: number): readonly ChangeSpec[] | undefined {
  const clipped: ChangeSpec[] = [];
  const isTyped = transaction.isUserEvent("input") && !transaction.isUserEvent("input.replace");
  const needsBreak = transaction.startState.sliceDoc(from - 1, from) !== "\n";
  const state = { isClipped: false };
  transaction.changes.iterChanges((fromA, toA, _fromB, _toB, insert) => {
    if (fromA < from) state.isClipped = true;
    if (toA < from && !(isTyped && insert.length > 0)) return;
    if (needsBreak && fromA <= from && insert.length > 0) {
      state.isClipped = true;
      clipped.push({ from, insert: "\n" });
    }
    clipped.push({ from: Math.max(fromA, from), to: Math.max(toA, from), insert });
  });
  return state.isClipped ? clipped : undefined;
}
