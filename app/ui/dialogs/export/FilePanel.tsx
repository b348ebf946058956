import { Dialog } from "@base-ui/react/dialog";
import { exportAgent } from "../../../core/formats/export.ts";
import { parseAgent, readStrict } from "../../../core/index.ts";
import { fileText, repairedText, type App, type Session } from "../../../state/index.ts";
import { DiffView } from "../../preview/DiffView.tsx";
import { useApp, useFileAgent, useSession } from "../../useApp.ts";
import { Result } from "./Result.tsx";

/** Downloads or copies the file; one that strict readers refuse is offered repaired first, with what that changes. */
export function FilePanel() {
  const { path, text } = exportAgent(useFileAgent(), "md");
  const isSound = readStrict(text).ok;
  const repaired = isSound ? text : repairedText(text);
  const canRepair = repaired !== text && readStrict(repaired).ok;
  return (
    <>
      <p>{isSound ? sound : canRepair ? repairable : broken}</p>
      {canRepair && (
        <div className="dialog-diff">
          <DiffView before={text} after={repaired} />
        </div>
      )}
      {!canRepair && <Result path={path} text={text} />}
      <div className="dialog-actions">{canRepair ? <RepairedFirst /> : <AsItIs isPrimary />}</div>
    </>
  );
}

const sound =
  "Read back just now: every YAML reader accepts this file. It goes into .claude/agents/ of a project or of your home folder.";
const repairable =
  "Strict YAML readers refuse this file. Repaired, every reader accepts it. This is all that changes:";
const broken = "Strict YAML readers refuse this file. It can be saved as it is; Problems says what is wrong.";

function download(app: App, session: Session): void {
  session.download(exportAgent(parseAgent(fileText(app.store.getState().editor)), "md"));
}

function RepairedFirst() {
  const app = useApp();
  const session = useSession();
  return (
    <>
      <AsItIs />
      <Dialog.Close
        className="button"
        onClick={() => {
          session.repair();
          void session.copy();
        }}
      >
        Copy repaired
      </Dialog.Close>
      <Dialog.Close
        className="button"
        data-kind="primary"
        data-initial-focus
        onClick={() => {
          session.repair();
          download(app, session);
        }}
      >
        Download repaired
      </Dialog.Close>
    </>
  );
}

function AsItIs({ isPrimary = false }: { readonly isPrimary?: boolean }) {
  const app = useApp();
  const session = useSession();
  const suffix = isPrimary ? "" : " as it is";
  return (
    <>
      <Dialog.Close className="button" onClick={() => void session.copy()}>
        Copy{suffix}
      </Dialog.Close>
      <Dialog.Close
        className="button"
        {...(isPrimary && { "data-kind": "primary", "data-initial-focus": true })}
        onClick={() => download(app, session)}
      >
        Download{suffix}
      </Dialog.Close>
    </>
  );
}
