import { Suspense, useRef, type ReactNode } from "react";
import { Dialog } from "@base-ui/react/dialog";
import type { DialogName, Session } from "../../state/index.ts";
import { useApp, useAppState, useSession } from "../useApp.ts";
import { loaded } from "../controls/loaded.ts";
import { CommandPalette } from "./CommandPalette.tsx";
import { LoadFailure } from "./LoadFailure.tsx";
import "./dialogs.css";
import "./rules.css";

const ExportDialog = loaded(() => import("./export/ExportDialog.tsx"), LoadFailure);
const ShareDialog = loaded(() => import("./share/ShareDialog.tsx"), LoadFailure);
const ArrivalDialog = loaded(() => import("./ArrivalDialog.tsx"), LoadFailure);
const ConversionDialog = loaded(() => import("./ConversionDialog.tsx"), LoadFailure);
const WhyDialog = loaded(() => import("./WhyDialog.tsx"), LoadFailure);
const RulesDialog = loaded(() => import("./RulesDialog.tsx"), LoadFailure);

const dialogs: Readonly<Record<DialogName, ReactNode>> = {
  commands: <CommandPalette />,
  export: <ExportDialog />,
  share: <ShareDialog />,
  arrival: <ArrivalDialog />,
  conversion: <ConversionDialog />,
  why: <WhyDialog />,
  rules: <RulesDialog />,
};

/** What closing a dialog without a choice means, where that is a choice of its own. */
const closing: Readonly<Partial<Record<DialogName, (session: Session) => void>>> = {
  arrival: session => session.refuseArrival(),
};

/** The dialog that is asked for, if any. Nothing of it shows before all of it is there. */
export function Dialogs() {
  const app = useApp();
  const session = useSession();
  const name = useAppState(state => state.dialog);
  const popup = useRef<HTMLDivElement>(null);
  const close = (): void => {
    if (name) closing[name]?.(session);
    app.set({ dialog: undefined });
  };
  return (
    <Dialog.Root open={name !== undefined} onOpenChange={open => !open && close()}>
      <Suspense>
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
      </Suspense>
    </Dialog.Root>
  );
}
