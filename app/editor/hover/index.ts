import type { Extension } from "@codemirror/state";
import { hoverTooltip, keymap } from "@codemirror/view";
import { cardAt, caretCard, closeCard, describeCaret } from "./caretCard.ts";
import { overPage } from "./overPage.ts";
import { cardTheme } from "./theme.ts";

/** What is known of keys, hook events and tools: under the pointer, or at the caret by Control-Shift-Space. */
export const hovers: Extension = [
  hoverTooltip((view, pos) => cardAt(view.state, pos)),
  caretCard,
  keymap.of([
    { key: "Ctrl-Shift-Space", run: describeCaret },
    { key: "Escape", run: closeCard },
  ]),
  overPage,
  cardTheme,
];
