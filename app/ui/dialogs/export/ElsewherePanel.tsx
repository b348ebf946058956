import { Dialog } from "@base-ui/react/dialog";
import { useMemo } from "react";
import { exportAgent, exporters, type ExportTarget } from "../../../core/formats/export.ts";
import { useFileAgent, useSession } from "../../useApp.ts";
import { Losses } from "./Losses.tsx";

/** The agent as another kind of file: where that belongs, what it loses, and what stands in it. */
export function ElsewherePanel({ target }: { readonly target: ExportTarget }) {
  const session = useSession();
  const agent = useFileAgent();
  const exported = useMemo(() => exportAgent(agent, target), [agent, target]);
  return (
    <>
      <p>{exporters[target].hint}</p>
      <p className="export-path">
        <code>{exported.path}</code>
      </p>
      <Losses losses={exported.losses} none="Everything that the agent says is in it." />
      <pre className="export-text" tabIndex={0} role="region" aria-label="Result">
        {exported.text}
      </pre>
      <div className="dialog-actions">
        <Dialog.Close className="button" onClick={() => void session.copyExport(exported)}>
          Copy
        </Dialog.Close>
        <Dialog.Close className="button" data-kind="primary" onClick={() => session.download(exported)}>
          Download
        </Dialog.Close>
      </div>
    </>
  );
}
