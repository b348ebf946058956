import { Dialog } from "@base-ui/react/dialog";
import { useMemo } from "react";
import { exportAgent, exporters, type ExportTarget } from "../../../core/formats/export.ts";
import { useFileAgent, useSession } from "../../useApp.ts";
import { Losses } from "./Losses.tsx";
import { Result } from "./Result.tsx";

/** The agent as another kind of file: where that belongs, what it loses, and what stands in it. */
export function ElsewherePanel({ target }: { readonly target: ExportTarget }) {
  const session = useSession();
  const agent = useFileAgent();
  const exported = useMemo(() => exportAgent(agent, target), [agent, target]);
  const isRefused = exporters[target].holdsFile === true && agent.problems.length > 0;
  return (
    <>
      <p>{exporters[target].hint}</p>
      {isRefused && <RepairFirst />}
      <Losses losses={exported.losses} none="Everything that the agent says is in it." />
      <Result path={exported.path} text={exported.text} />
      <div className="dialog-actions">
        {exported.bytes === undefined && (
          <Dialog.Close className="button" onClick={() => void session.copyExport(exported)}>
            Copy
          </Dialog.Close>
        )}
        <Dialog.Close className="button" data-kind="primary" onClick={() => session.download(exported)}>
          Download
        </Dialog.Close>
      </div>
    </>
  );
}

/** Offers to repair what goes along as it is. */
function RepairFirst() {
  const session = useSession();
  return (
    <div className="export-refused" role="note">
      <p>Strict YAML readers refuse this file, and it goes along as it is.</p>
      <button type="button" className="button" onClick={session.repair}>
        Repair first
      </button>
    </div>
  );
}
