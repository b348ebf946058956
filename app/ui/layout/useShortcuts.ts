import { useEffect } from "react";
import { viewOf } from "../../editor/index.ts";
import type { App, Session } from "../../state/index.ts";
import { useApp, useSession } from "../useApp.ts";

type Run = (app: App, session: Session, inEditor: boolean) => void;

const undo: Run = (app, _session, inEditor) => app.undo(staysInEditor(app, inEditor));
const redo: Run = (app, _session, inEditor) => app.redo(staysInEditor(app, inEditor));

/** Keys with Control or Command, and what they do wherever the focus is. */
const shortcuts: Readonly<Record<string, Run>> = {
  z: undo,
  "shift+z": redo,
  y: redo,
  k: app => app.set({ dialog: "commands" }),
  o: (_app, session) => void session.pickFiles(),
  s: app => app.set({ dialog: "export" }),
};

/** The source shows every change itself; the prompt only those of its own text. */
const staysInEditor = (app: App, inEditor: boolean): boolean =>
  inEditor && viewOf(app.store.getState().editor) === "source";

/**
 * The keys of the whole app. Undo and redo reach the one history from everywhere, text boxes included, whose own
 * undo would put back text without the file knowing.
 */
export function useShortcuts(): void {
  const app = useApp();
  const session = useSession();
  useEffect(() => {
    const stop = new AbortController();
    const options = { signal: stop.signal, capture: true };
    const runFor = (name: string, event: Event): void => {
      const run = Object.hasOwn(shortcuts, name) ? shortcuts[name] : undefined;
      if (run === undefined || isOwnHistory(event.target)) return;
      event.preventDefault();
      event.stopPropagation();
      run(app, session, event.target instanceof Element && event.target.closest(".cm-content") !== null);
    };
    addEventListener(
      "keydown",
      event => {
        if (!(event.ctrlKey || event.metaKey) || event.altKey || event.isComposing) return;
        runFor((event.shiftKey ? "shift+" : "") + event.key.toLowerCase(), event);
      },
      options,
    );
    addEventListener(
      "beforeinput",
      event => {
        if (event.inputType === "historyUndo") runFor("z", event);
        if (event.inputType === "historyRedo") runFor("y", event);
      },
      options,
    );
    return () => stop.abort();
  }, [app, session]);
}

/** Search boxes and dialogs hold text that is not the file's. */
function isOwnHistory(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(".cm-panel, [role=dialog]") !== null;
}
