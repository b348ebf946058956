import { EditorView } from "@codemirror/view";

const underline = (color: string) => ({
  textDecoration: `underline wavy ${color} 1px`,
  textUnderlineOffset: "3px",
  textDecorationSkipInk: "none",
});

/** Wavy underlines and calm tooltips, in the colours of the app. */
export const findingsTheme = EditorView.theme({
  ".cm-lintRange": { backgroundImage: "none" },
  ".finding-error": underline("var(--danger)"),
  ".finding-warning, .finding-info": underline("var(--warning)"),
  ".finding-hint": underline("var(--border-strong)"),
  ".cm-lintPoint:after": { borderBottomColor: "var(--danger)" },
  ".cm-tooltip.cm-tooltip-hover": {
    border: "1px solid var(--border)",
    borderRadius: "var(--radius)",
    backgroundColor: "var(--surface-raised)",
    boxShadow: "var(--shadow)",
    color: "var(--text)",
    maxWidth: "min(480px, 92vw)",
    overflow: "hidden",
  },
  ".cm-diagnostic": {
    padding: "8px 12px",
    borderLeft: "3px solid var(--border-strong)",
    font: "13px/1.5 var(--sans)",
    whiteSpace: "pre-wrap",
  },
  ".cm-diagnostic + .cm-diagnostic, .cm-tooltip-section + .cm-tooltip-section": {
    borderTop: "1px solid var(--border)",
  },
  ".cm-diagnostic-error": { borderLeftColor: "var(--danger)" },
  ".cm-diagnostic-warning, .cm-diagnostic-info": { borderLeftColor: "var(--warning)" },
  ".cm-diagnosticText": { display: "block" },
  ".cm-diagnosticAction": {
    margin: "6px 8px 0 0",
    padding: "2px 10px",
    minHeight: "24px",
    border: "1px solid var(--border-strong)",
    borderRadius: "var(--radius)",
    backgroundColor: "transparent",
    color: "var(--text)",
    font: "12px/1.5 var(--sans)",
    cursor: "pointer",
  },
  ".cm-diagnosticAction:hover": { backgroundColor: "var(--hover)" },
});
