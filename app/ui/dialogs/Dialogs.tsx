import { useRef, type ReactNode } from "react";
import { Dialog } from "@base-ui/react/dialog";
import type { DialogName } from "../../state/index.ts";
import { useApp, useAppState } from "../useApp.ts";
import { CommandPalette } from "./CommandPalette.tsx";
import { ExportDialog } from "./ExportDialog.tsx";
import { RulesDialog } from "./RulesDialog.tsx";
import { ShareDialog } from "./ShareDialog.tsx";
import { WhyDialog } from "./WhyDialog.tsx";
import "./dialogs.css";
import "./rules.css";

const dialogs: Readonly<Record<DialogName, ReactNode>> = {
  export: <ExportDialog />,
  share: <ShareDialog />,
  commands: <CommandPalette />,
  why: <WhyDialog />,
  rules: <RulesDialog />,
};

/** The dialog that is asked for, if any. */
export function Dialogs() {
  const app = useApp();
  const name = useAppState(state => state.dialog);
  const popup = useRef<HTMLDivElement>(null);
  return (
    <Dialog.Root open={name !== undefined} onOpenChange={open => !open && app.set({ dialog: undefined })}>
      <Dialog.Portal>
        <Dialog.Backdrop className="dialog-backdrop" />
        <Dialog.Popup
          ref={popup}
          className="dialog"
          data-dialog={name}
          initialFocus={() => popup.current?.querySelector<HTMLElement>("[data-initial-focus]") ?? true}
        >
          {name && dialogs[name]}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
