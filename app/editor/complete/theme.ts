import { EditorView } from "@codemirror/view";

const frame = {
  border: "1px solid var(--border)",
  borderRadius: "var(--radius)",
  background: "var(--surface-raised)",
  color: "var(--text)",
  boxShadow: "var(--shadow)",
} as const;

/** The list of completions in the colours of the app. Each selector outweighs the library's own. */
export const completionTheme = EditorView.baseTheme({
  ".cm-tooltip.cm-tooltip-autocomplete.cm-tooltip-autocomplete": {
    ...frame,
    "& > ul": { maxHeight: "16em", minWidth: "200px", padding: "4px", font: "13px / 1.5 var(--mono)" },
    "& > ul > li": {
      display: "flex",
      gap: "16px",
      justifyContent: "space-between",
      padding: "2px 8px",
      lineHeight: "1.6",
      borderRadius: "4px",
    },
    "& > ul > li[aria-selected]": {
      background: "var(--accent-soft)",
      color: "var(--text)",
      boxShadow: "inset 2px 0 var(--accent)",
      // Seen only where the system chooses the colours.
      outline: "1px solid transparent",
      outlineOffset: "-1px",
    },
    "& > ul > completion-section": {
      padding: "4px 8px 0",
      border: "0",
      opacity: "1",
      color: "var(--text-muted)",
      font: "600 11px / 1.6 var(--sans)",
    },
  },
  ".cm-tooltip.cm-completionInfo.cm-completionInfo": {
    ...frame,
    padding: "6px 10px",
    font: "13px / 1.5 var(--sans)",
  },
  // Where there is no room beside the list it would cover the other options; it still describes the selected one.
  ".cm-completionInfo:is(.cm-completionInfo-left-narrow, .cm-completionInfo-right-narrow)": {
    visibility: "hidden",
  },
  ".cm-completionDetail.cm-completionDetail": {
    margin: "0",
    color: "var(--text-muted)",
    font: "12px / 20px var(--sans)",
  },
});
