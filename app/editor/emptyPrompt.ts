import type { EditorState, Extension } from "@codemirror/state";
import { Decoration, EditorView, WidgetType, type DecorationSet } from "@codemirror/view";
import { shownField } from "./view.ts";

/** What an empty prompt says of itself. */
class Hint extends WidgetType {
  override toDOM(): HTMLElement {
    const element = document.createElement("span");
    element.className = "cm-placeholder";
    element.ariaHidden = "true";
    element.textContent =
      "Drop an agent file anywhere, paste one, begin with a starter under New, or write here: what this agent does, how it works, what it returns.";
    return element;
  }
}

const hint = Decoration.widget({ widget: new Hint(), side: 1 });

/** A prompt of a few blank lines still counts as empty. */
const fewBlanks = 8;

function hintFor(state: EditorState): DecorationSet {
  const { view, bodyFrom } = state.field(shownField);
  const isEmpty =
    view === "prompt" && state.doc.length - bodyFrom < fewBlanks && state.sliceDoc(bodyFrom).trim() === "";
  return isEmpty ? Decoration.set(hint.range(bodyFrom)) : Decoration.none;
}

/** Shows in an empty prompt what can be done. */
export const emptyPrompt: Extension = EditorView.decorations.compute(["doc", shownField], hintFor);
