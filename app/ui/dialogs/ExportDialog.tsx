import { Dialog } from "@base-ui/react/dialog";
import { exportAgent, readStrict } from "../../core/index.ts";
import { fileText, repairedText, type Session } from "../../state/index.ts";
import { DiffView } from "../preview/DiffView.tsx";
import { useAgent, useAppState, useSession } from "../useApp.ts";

/** Downloads or copies the file; one that strict readers refuse is offered repaired first, with what that changes. */
export function ExportDialog() {
  const session = useSession();
  const agent = useAgent();
  const text = useAppState(state => fileText(state.shown));
  const { fileName } = exportAgent(agent, "md");
  const isSound = readStrict(text).ok;
  const repaired = isSound ? text : repairedText(text);
  const canRepair = repaired !== text && readStrict(repaired).ok;
  return (
    <>
      <Dialog.Title>Export {fileName}</Dialog.Title>
      {isSound ? (
        <Dialog.Description>
          Read back just now: every YAML reader accepts this file. It goes into .claude/agents/ of a project
          or of your home folder.
        </Dialog.Description>
      ) : (
        <Dialog.Description>
          Strict YAML readers refuse this file.{" "}
          {canRepair
            ? "Repaired, every reader accepts it. This is all that changes:"
            : "It can be saved as it is; Problems says what is wrong."}
        </Dialog.Description>
      )}
      {canRepair && (
        <div className="dialog-diff">
          <DiffView before={text} after={repaired} />
        </div>
      )}
      <div className="dialog-actions">
        {canRepair ? <RepairedFirst session={session} /> : <AsItIs session={session} isPrimary />}
      </div>
    </>
  );
}

function RepairedFirst({ session }: { readonly session: Session }) {
  const afterRepair = (run: () => void) => () => {
    session.repair();
    run();
  };
  return (
    <>
      <AsItIs session={session} />
      <Dialog.Close className="button" onClick={afterRepair(() => void session.copy())}>
        Copy repaired
      </Dialog.Close>
      <Dialog.Close
        className="button"
        data-kind="primary"
        data-initial-focus
        onClick={afterRepair(session.download)}
      >
        Download repaired
      </Dialog.Close>
    </>
  );
}

function AsItIs({ session, isPrimary = false }: { readonly session: Session; readonly isPrimary?: boolean }) {
  const suffix = isPrimary ? "" : " as it is";
  return (
    <>
      <Dialog.Close className="button" onClick={() => void session.copy()}>
        Copy{suffix}
      </Dialog.Close>
      <Dialog.Close
        className="button"
        {...(isPrimary && { "data-kind": "primary", "data-initial-focus": true })}
        onClick={session.download}
      >
        Download{suffix}
      </Dialog.Close>
    </>
  );
}
