import { CircleAlert, CircleCheck, CircleDashed, CircleX, type LucideIcon } from "lucide-react";
import { repairAgent, strictVerdict, type StrictVerdict } from "../../core/index.ts";
import { useAgent, useAppState, useSession } from "../useApp.ts";
import { useWidth } from "../layout/useWidth.ts";

const icons: Readonly<Record<StrictVerdict["kind"], LucideIcon>> = {
  valid: CircleCheck,
  refused: CircleX,
  incomplete: CircleAlert,
  "no-agent": CircleDashed,
};

/** Whether the file is sound, in words; on a phone, where the problems are out of sight, with their repair beside it. */
export function Verdict() {
  const agent = useAgent();
  const session = useSession();
  const isAlone = useWidth() === "narrow";
  const showsProblems = useAppState(state => state.pane === "problems");
  const { kind, message } = strictVerdict(agent);
  const Icon = icons[kind];
  return (
    <div className="verdict" data-kind={kind}>
      <div role="status" aria-label="Load verdict" className="verdict-text">
        <Icon size={16} aria-hidden />
        <span>{message}</span>
      </div>
      {isAlone && !showsProblems && repairAgent(agent).length > 0 && (
        <button type="button" className="button" data-kind="primary" onClick={session.repair}>
          Repair
        </button>
      )}
    </div>
  );
}
