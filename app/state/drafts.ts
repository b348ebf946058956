import type { EditorState } from "@codemirror/state";
import type { Draft } from "./ports.ts";

/** A new agent: the two fields that Claude Code needs, still empty. */
export const newDraft: Draft = { text: "---\nname:\ndescription:\n---\n\n", opened: "", fileName: "" };

/** Whether the current file is empty, or a new one that nobody has written in: then nothing is lost by leaving it. */
export function isUntouchedNew({
  editor,
  origin,
}: {
  readonly editor: EditorState;
  readonly origin: { readonly opened: string };
}): boolean {
  const { doc } = editor;
  return (
    doc.length === 0 ||
    (origin.opened === "" && doc.length === newDraft.text.length && doc.toString() === newDraft.text)
  );
}
