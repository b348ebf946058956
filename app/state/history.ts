import { history } from "@codemirror/commands";
import { Annotation, StateField, type Extension } from "@codemirror/state";

/** Names the lens that a change came through, such as a field's key. */
export const throughLens = Annotation.define<string>();

const typing = "typing";

/** What the last change of the document came through. */
const lastLens = StateField.define<string>({
  create: () => typing,
  update: (last, transaction) =>
    transaction.docChanged ? (transaction.annotation(throughLens) ?? typing) : last,
});

/**
 * The one history over all views. Quick changes at one place are one step, as is usual, but only while they come
 * through the same lens: leaving a text box for another, or for the editor, begins a new step.
 */
export const oneHistory: Extension = [
  lastLens,
  history({
    joinToEvent: (transaction, isAdjacent) =>
      isAdjacent &&
      (transaction.annotation(throughLens) ?? typing) === transaction.startState.field(lastLens),
  }),
];
