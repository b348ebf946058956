import { Plus } from "lucide-react";
import { nameForFile, setField } from "../../core/index.ts";
import { inSteps } from "../../core/edits/steps.ts";
import { useApp, useAppState } from "../useApp.ts";

import { useEdit } from "./useEdit.ts";

/** What is shown for a text that is no agent file yet: what it lacks, and a button that adds it. */
export function NoFrontMatter() {
  const app = useApp();
  const edit = useEdit();
  const name = useAppState(state => nameForFile(state.origin.fileName));
  const add = (): void => {
    edit(agent =>
      inSteps(agent, [
        file => setField(file, "name", name),
        file => setField(file, "description", "Use this agent when …"),
      ]),
    );
    app.reveal({ view: "field", key: "name" });
  };
  return (
    <div className="fields-empty">
      <h3>No front matter yet</h3>
      <p>
        An agent file begins with a few fields between two lines of three hyphens. Without a name and a
        description there, Claude Code skips the file.
      </p>
      <pre className="fields-empty-sample">{`---\nname: ${name}\ndescription: Use this agent when …\n---`}</pre>
      <button type="button" className="button" data-kind="primary" onClick={add}>
        <Plus size={14} aria-hidden />
        Add front matter
      </button>
      <p className="fields-notes">What is there now stays below it as the system prompt.</p>
    </div>
  );
}
