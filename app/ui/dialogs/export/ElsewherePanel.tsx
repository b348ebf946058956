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
  return (
    <>
      <p>{exporters[target].hint}</p>
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
