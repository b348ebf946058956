import type { AgentFile, Result, TextEdit } from "../../core/index.ts";
import { agentOf } from "../../state/index.ts";
import { useApp } from "../useApp.ts";

/**
 * A function that edits the file as one step of the history. What it is given reads the shown file at the moment of
 * the edit, which can be newer than the last rendering, and may refuse: then nothing changes, and the result is the
 * sentence that says why.
 */
export function useTryEdit(): (
  makeEdits: (agent: AgentFile) => Result<readonly TextEdit[]>,
) => string | undefined {
  const app = useApp();
  return makeEdits => {
    const edits = makeEdits(agentOf(app.store.getState().shown));
    if (!edits.ok) return edits.message;
    app.edit(edits.value);
    return undefined;
  };
}

/** The same for edits that are never refused. */
export function useEdit(): (makeEdits: (agent: AgentFile) => readonly TextEdit[]) => undefined {
  const tryEdit = useTryEdit();
  return makeEdits => {
    tryEdit(agent => ({ ok: true, value: makeEdits(agent) }));
  };
}
