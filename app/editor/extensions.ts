import { closeBrackets, closeBracketsKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, indentWithTab } from "@codemirror/commands";
import { bracketMatching, foldGutter, foldKeymap, indentOnInput, indentUnit } from "@codemirror/language";
import { highlightSelectionMatches, search, searchKeymap } from "@codemirror/search";
import { EditorState, type Extension } from "@codemirror/state";
import {
  crosshairCursor,
  drawSelection,
  dropCursor,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
  rectangularSelection,
} from "@codemirror/view";
import { completion } from "./complete/index.ts";
import { emptyPrompt } from "./emptyPrompt.ts";
import { findingMarks } from "./findings.ts";
import { hovers } from "./hover/index.ts";
import { markdown } from "./markdown/index.ts";
import { promptLens } from "./promptLens.ts";
import { shownField, viewOf, type View } from "./view.ts";

/** The accessible name of the editor in each of its views. */
export const viewNames: Readonly<Record<View, string>> = { prompt: "System prompt", source: "Source" };

/**
 * What every document's state is made with. Undo and redo have no keys here: they belong to the whole app, which also
 * moves the focus to where the change was.
 */
export const documentExtensions: Extension = [
  promptLens,
  markdown(),
  EditorState.allowMultipleSelections.of(true),
  indentUnit.of("  "),
  search({ top: true }),
  lineNumbers({ formatNumber: realLineNumber }),
  foldGutter(),
  highlightSpecialChars(),
  highlightActiveLine(),
  highlightActiveLineGutter(),
  drawSelection({ cursorBlinkRate: 0 }),
  dropCursor(),
  rectangularSelection(),
  crosshairCursor(),
  bracketMatching(),
  closeBrackets(),
  indentOnInput(),
  highlightSelectionMatches(),
  EditorView.lineWrapping,
  EditorView.contentAttributes.compute([shownField], state => ({
    tabindex: "0",
    "aria-label": viewNames[viewOf(state)],
    "aria-description":
      "Tab indents. Press Escape, then Tab, to leave the editor. F8 goes to the next problem. Control, Shift and Space together explain what stands at the caret.",
    spellcheck: viewOf(state) === "prompt" ? "true" : "false",
    autocorrect: "off",
    autocapitalize: "off",
  })),
  emptyPrompt,
  findingMarks,
  completion,
  hovers,
  keymap.of([...closeBracketsKeymap, ...defaultKeymap, ...searchKeymap, ...foldKeymap, indentWithTab]),
];

/** The number of a line in the file: the first shown line begins, for the editor, with the hidden front matter. */
function realLineNumber(number: number, state: EditorState): string {
  if (number !== 1 || viewOf(state) === "source") return String(number);
  return String(state.doc.lineAt(state.field(shownField).bodyFrom).number);
}
