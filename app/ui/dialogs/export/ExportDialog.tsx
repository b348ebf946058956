import { Dialog } from "@base-ui/react/dialog";
import { useState } from "react";
import type { ExportTarget } from "../../../core/formats/export.ts";
import { fileNameOf } from "../../../core/index.ts";
import { useAgent } from "../../useApp.ts";
import { ElsewherePanel } from "./ElsewherePanel.tsx";
import { FilePanel } from "./FilePanel.tsx";
import { TargetList } from "./TargetList.tsx";
import "./export.css";

/** The file, or what else it can be taken along as. */
export default function ExportDialog() {
  const agent = useAgent();
  const [target, setTarget] = useState<ExportTarget>("md");
  return (
    <>
      <Dialog.Title>Export {fileNameOf(agent)}</Dialog.Title>
      <div className="export">
        <TargetList target={target} onTarget={setTarget} />
        <div className="export-panel">
          {target === "md" ? <FilePanel /> : <ElsewherePanel target={target} />}
        </div>
      </div>
    </>
  );
}
