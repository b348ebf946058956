import { Dialog } from "@base-ui/react/dialog";
import { useAppState, useSession } from "../useApp.ts";
import { Losses } from "./export/Losses.tsx";
import { Result } from "./export/Result.tsx";
import "./export/export.css";

/** Offers to turn another tool's file into a subagent, with what that loses and what comes of it. */
export default function ConversionDialog() {
  const session = useSession();
  const conversion = useAppState(state => state.conversion);
  const agents = conversion?.agents ?? [];
  const [first] = agents;
  const many = agents.length > 1;
  return (
    <>
      <Dialog.Title>
        {many ? `${agents.length} agents` : "An agent"} of another kind: {conversion?.format}
      </Dialog.Title>
      <Dialog.Description>
        Claude Code reads subagents from Markdown files with front matter.{" "}
        {many ? "These can become such files" : "This can become such a file"}; what was opened stays as it
        is.
      </Dialog.Description>
      <Losses losses={agents.flatMap(({ losses }) => losses)} none="Everything comes over." />
      {first && <Result path={`.claude/agents/${first.fileName}`} text={first.text} />}
      <div className="dialog-actions">
        <Dialog.Close className="button">Leave it as it is</Dialog.Close>
        <button
          type="button"
          className="button"
          data-kind="primary"
          data-initial-focus
          onClick={session.convert}
        >
          {many ? `Turn into ${agents.length} subagents` : "Turn into a subagent"}
        </button>
      </div>
    </>
  );
}
