import { ensureSyntaxTree, syntaxTree } from "@codemirror/language";
import { useMemo } from "react";
import { agentOf } from "../../state/index.ts";
import { Markdown } from "../markdown/Markdown.tsx";
import { useApp, useAppState } from "../useApp.ts";

/** How long the view may wait for the rest of a long prompt to be parsed, in milliseconds. */
const patience = 50;

/** The system prompt as it reads once rendered. */
export function PromptView() {
  const app = useApp();
  const shown = useAppState(state => state.shown);
  const tree = useMemo(
    () => ensureSyntaxTree(shown, shown.doc.length, patience) ?? syntaxTree(shown),
    [shown],
  );
  const { text, body } = agentOf(shown);
  const reveal = (at: number): void => app.reveal({ view: "text", at });
  if (text.slice(body.from, body.to).trim() === "") return <NoPrompt onWrite={() => reveal(body.to)} />;
  return (
    <div className="preview-prompt">
      <Markdown text={text} tree={tree} from={body.from} to={body.to} onReveal={reveal} />
    </div>
  );
}

function NoPrompt({ onWrite }: { readonly onWrite: () => void }) {
  return (
    <div className="preview-empty">
      <h3>No system prompt yet</h3>
      <p>
        The system prompt is all that the agent knows about its work: who it is, what it does step by step,
        and what it hands back. It is Markdown, and follows the fields in the file.
      </p>
      <button type="button" className="button" onClick={onWrite}>
        Write the prompt
      </button>
    </div>
  );
}
