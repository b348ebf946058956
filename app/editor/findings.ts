import {
  forEachDiagnostic,
  linter,
  setDiagnostics,
  setDiagnosticsEffect,
  type Action,
  type Diagnostic,
} from "@codemirror/lint";
import { StateField, type EditorState, type Extension, type TransactionSpec } from "@codemirror/state";
import { Decoration, EditorView, keymap, type Command, type DecorationSet } from "@codemirror/view";
import { ruleOf, type Finding, type RuleCode } from "../core/index.ts";
import { findingsTheme } from "./findingsTheme.ts";
import { shownFrom } from "./view.ts";

/** Marks findings in the text. They are those of the state's document; `explain` opens a rule's page. */
export function showFindings(
  state: EditorState,
  findings: readonly Finding[],
  explain: (code: RuleCode) => void,
): TransactionSpec {
  return setDiagnostics(
    state,
    findings.map(finding => diagnosticOf(state, finding, explain)),
  );
}

function diagnosticOf({ doc }: EditorState, finding: Finding, explain: (code: RuleCode) => void): Diagnostic {
  const { code, message, severity, from, to, fixes } = finding;
  const repairs = fixes.map(({ title }, index): Action => {
    const apply = (view: EditorView): void => {
      const edits = fixes[index]?.edits ?? [];
      // The edits speak of the text that was read: a moment later it is read again.
      if (view.state.doc === doc) view.dispatch({ changes: [...edits] });
    };
    return { name: title, apply };
  });
  return {
    from,
    to,
    message,
    severity: ruleOf(code).topic === "risk" ? "info" : severity,
    actions: [...repairs, { name: "Why?", apply: () => explain(code) }],
  };
}

const names: Readonly<Record<Diagnostic["severity"], string>> = {
  error: "Error",
  warning: "Warning",
  hint: "Hint",
  info: "Risk",
};

/** What a mark is called for those who can't see it. */
const nameOf = ({ severity, message }: Diagnostic): string => `${names[severity]}: ${message}`;

/** The marks with their names, made when findings come and moved along with the text in between. */
const describedMarks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, { effects, changes, docChanged }) {
    for (const effect of effects) if (effect.is(setDiagnosticsEffect)) return marksOf(effect.value);
    return docChanged ? marks.map(changes) : marks;
  },
  provide: field => EditorView.decorations.from(field),
});

const marksOf = (diagnostics: readonly Diagnostic[]): DecorationSet =>
  Decoration.set(
    diagnostics.filter(({ from, to }) => from < to).map(diagnostic => markOf(diagnostic)),
    true,
  );

function markOf(diagnostic: Diagnostic) {
  const attributes = { role: "mark", "aria-description": nameOf(diagnostic) };
  // Inclusive, so that it holds characters that are shown as something else, too.
  const mark = Decoration.mark({ attributes, inclusive: true, class: `finding-${diagnostic.severity}` });
  return mark.range(diagnostic.from, diagnostic.to);
}

/** Goes to the next finding in what is shown, or the one before, round the end, and says it. */
function goToFinding(isNext: boolean): Command {
  return view => {
    const { state } = view;
    const found: { readonly from: number; readonly to: number; readonly diagnostic: Diagnostic }[] = [];
    forEachDiagnostic(state, (diagnostic, from, to) => {
      if (from >= shownFrom(state)) found.push({ from, to, diagnostic });
    });
    const { from: caret } = state.selection.main;
    const next = isNext
      ? (found.find(({ from }) => from > caret) ?? found[0])
      : (found.findLast(({ from }) => from < caret) ?? found.at(-1));
    if (next === undefined) return false;
    view.dispatch({
      selection: { anchor: next.from, head: next.to },
      scrollIntoView: true,
      effects: EditorView.announce.of(nameOf(next.diagnostic)),
    });
    return true;
  };
}

/** Marks under what findings are about, with their messages and fixes on a hover; F8 goes from one to the next. */
export const findingMarks: Extension = [
  linter(null),
  describedMarks,
  keymap.of([
    { key: "F8", run: goToFinding(true) },
    { key: "Shift-F8", run: goToFinding(false) },
  ]),
  findingsTheme,
];
