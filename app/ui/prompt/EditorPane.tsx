import { useEffect, useRef } from "react";
import { EditorView } from "@codemirror/view";
import { Code2 } from "lucide-react";
import { showFindings, showOffset, showView, viewOf } from "../../editor/index.ts";
import { useApp, useAppState, useFindings } from "../useApp.ts";
import "./prompt.css";

/** The one text editor: the system prompt alone, or the whole file. */
export function EditorPane() {
  const app = useApp();
  const view = useAppState(state => viewOf(state.editor));
  const isSource = view === "source";
  const toggle = (): void =>
    app.dispatch(showView(app.store.getState().editor, isSource ? "prompt" : "source"));
  return (
    <section className="pane prompt" aria-label="System prompt">
      <header className="prompt-head">
        <h2 className="pane-title">{isSource ? "Whole file" : "System prompt"}</h2>
        <button
          type="button"
          className="button"
          aria-pressed={isSource}
          onClick={toggle}
          title="Show the whole file, front matter included"
        >
          <Code2 size={15} aria-hidden />
          Source
        </button>
      </header>
      <EditorHost />
    </section>
  );
}

/** Mounts CodeMirror over the shared state: what happens in it goes to the store, what happens elsewhere comes from there. */
function EditorHost() {
  const app = useApp();
  const host = useRef<HTMLDivElement>(null);
  const focus = useAppState(state => state.focus);
  const mounted = useRef<EditorView>(null);
  useEffect(() => {
    if (host.current === null) return;
    const editor = new EditorView({
      state: app.store.getState().editor,
      parent: host.current,
      dispatchTransactions: transactions => app.apply(transactions, true),
    });
    mounted.current = editor;
    const stop = app.onEditorChange(change =>
      "replaced" in change ? editor.setState(change.replaced) : editor.update(change.transactions),
    );
    return () => {
      stop();
      editor.destroy();
      mounted.current = null;
    };
  }, [app]);
  useEffect(() => {
    const editor = mounted.current;
    if (focus?.place.view !== "text" || editor === null) return;
    if (editor.state.selection.main.head !== focus.place.at)
      app.dispatch(showOffset(editor.state, focus.place.at));
    editor.focus();
  }, [app, focus]);
  const findings = useFindings();
  useEffect(() => {
    const { editor, shown } = app.store.getState();
    // Typed on since: the findings that speak of it are on their way.
    if (editor.doc !== shown.doc) return;
    app.dispatch(showFindings(editor, findings, explained => app.set({ dialog: "why", explained })));
  }, [app, findings]);
  return <div ref={host} className="prompt-editor" />;
}
