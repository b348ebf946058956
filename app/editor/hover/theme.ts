import { EditorView } from "@codemirror/view";

/** Cards in the colours of the app. The frame outweighs the library's own. */
export const cardTheme = EditorView.baseTheme({
  ".cm-tooltip.cm-tooltip.cm-tooltip:is(.cm-card, .cm-tooltip-hover)": {
    border: "1px solid var(--border)",
    borderRadius: "var(--radius)",
    background: "var(--surface-raised)",
    color: "var(--text)",
    boxShadow: "var(--shadow)",
  },
  ".cm-card": {
    maxWidth: "min(420px, 90vw)",
    padding: "8px 12px",
    font: "13px / 1.5 var(--sans)",
    overflowWrap: "anywhere",
  },
  ".cm-card-head": { display: "flex", gap: "12px", alignItems: "baseline", justifyContent: "space-between" },
  ".cm-card-kind": { color: "var(--text-muted)", fontSize: "var(--size-small)" },
  ".cm-card-note": { marginTop: "4px" },
});
