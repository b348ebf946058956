import type { Extension } from "@codemirror/state";
import { tooltips } from "@codemirror/view";

/** Lets lists and cards reach over the edges of the pane that the editor is in, which cuts off what it holds. */
export const overPage: Extension =
  typeof document === "undefined" ? [] : tooltips({ position: "fixed", parent: document.body });
