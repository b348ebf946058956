import { Dialog } from "@base-ui/react/dialog";
import { useMemo } from "react";
import { risksOf } from "../../state/index.ts";
import { useAppState, useSession } from "../useApp.ts";

/** What a file that came through a link can do, before anything of it is opened. */
export default function ArrivalDialog() {
  const session = useSession();
  const arrival = useAppState(state => state.arrival);
  const text = arrival?.draft.text ?? "";
  const risks = useMemo(() => risksOf(text), [text]);
  return (
    <>
      <Dialog.Title>This link brings more than text</Dialog.Title>
      <Dialog.Description>
        Somebody else made the file in it. Nothing of it runs here; in Claude Code it would do this:
      </Dialog.Description>
      <ul className="arrival-risks">
        {risks.map(({ code, from, message }) => (
          <li key={`${code} ${from}`}>{message}</li>
        ))}
      </ul>
      {arrival?.problem !== undefined && <p className="dialog-error">{arrival.problem}</p>}
      <div className="dialog-actions">
        <button type="button" className="button" data-initial-focus onClick={session.refuseArrival}>
          Do not open
        </button>
        <button type="button" className="button" data-kind="primary" onClick={session.acceptArrival}>
          Open and look
        </button>
      </div>
    </>
  );
}
