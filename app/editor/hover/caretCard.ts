import {
  StateEffect,
  StateField,
  type EditorState,
  type StateCommand,
  type Transaction,
} from "@codemirror/state";
import { EditorView, showTooltip, type Tooltip } from "@codemirror/view";
import { cardElement, spoken, type Card } from "./card.ts";
import { describeAt } from "./describe.ts";

const tooltipOf = (card: Card): Tooltip => ({
  pos: card.from,
  end: card.to,
  above: true,
  create: () => ({ dom: cardElement(card) }),
});

/** The card of the word at `pos` as a tooltip; null where nothing is known. */
export function cardAt(state: EditorState, pos: number): Tooltip | null {
  const card = describeAt(state, pos);
  return card ? tooltipOf(card) : null;
}

const setCard = StateEffect.define<Card | undefined>();

/** The card that was asked for by key, until the caret or the text moves. */
export const caretCard = StateField.define<Tooltip | null>({
  create: () => null,
  update(shown, transaction) {
    for (const effect of transaction.effects)
      if (effect.is(setCard)) return effect.value ? tooltipOf(effect.value) : null;
    return isMoved(transaction) ? null : shown;
  },
  provide: field => showTooltip.from(field),
});

const isMoved = ({ docChanged, selection }: Transaction): boolean => docChanged || selection !== undefined;

/** Shows what is known of the word at the caret, and has it read out. */
export const describeCaret: StateCommand = ({ state, dispatch }) => {
  const card = describeAt(state, state.selection.main.head);
  const text = card ? spoken(card) : "Nothing is known of this word.";
  dispatch(state.update({ effects: [setCard.of(card), EditorView.announce.of(text)] }));
  return true;
};

/** Takes the card away; without one, the key is left to others. */
export const closeCard: StateCommand = ({ state, dispatch }) => {
  if (state.field(caretCard) === null) return false;
  dispatch(state.update({ effects: setCard.of(undefined) }));
  return true;
};
