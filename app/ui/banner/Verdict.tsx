import { CircleCheck, CircleDashed, CircleX, TriangleAlert, type LucideIcon } from "lucide-react";
import { Popover } from "@base-ui/react/popover";
import { useMemo } from "react";
import { repairAgent, verdictOf, type Verdict as VerdictOf } from "../../core/index.ts";
import { useAppState, useFileAgent, useIsUntouched, useSession } from "../useApp.ts";
import { whereaboutsOf } from "../../state/index.ts";
import { useWidth } from "../layout/useWidth.ts";
import { Scopes } from "../verdict/Scopes.tsx";
import { Counts } from "./Counts.tsx";

const icons: Readonly<Record<VerdictOf["kind"], LucideIcon>> = {
  nothing: CircleDashed,
  loads: CircleCheck,
  luck: TriangleAlert,
  skipped: CircleX,
};

const nothing: VerdictOf = { kind: "nothing", message: "Nothing here yet" };

/** What becomes of the file, in words; the counts of findings beside it, and each scope's verdict a press away. */
export function Verdict() {
  const agent = useFileAgent();
  const { kind, message, aside } = useIsUntouched() ? nothing : verdictOf(agent);
  const Icon = icons[kind];
  return (
    <div className="verdict" data-kind={kind}>
      <div role="status" aria-label="Load verdict" className="verdict-text" title={aside}>
        <Icon size={16} aria-hidden />
        <span>
          {message}
          {aside && <span className="visually-hidden">. {aside}</span>}
        </span>
      </div>
      {kind !== "nothing" && <Details />}
      <Counts />
      <RepairHere />
    </div>
  );
}

function Details() {
  const agent = useFileAgent();
  const fileName = useAppState(state => state.origin.fileName);
  const whereabouts = useMemo(() => whereaboutsOf(fileName), [fileName]);
  return (
    <Popover.Root>
      <Popover.Trigger className="button verdict-details" data-kind="quiet">
        Details
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner sideOffset={6} className="menu-place" collisionPadding={8}>
          <Popover.Popup className="menu verdict-popover" aria-label="What becomes of this file">
            <Scopes agent={agent} whereabouts={whereabouts} />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

/** On a phone the problems are out of sight, so their repair stands here. */
function RepairHere() {
  const agent = useFileAgent();
  const session = useSession();
  const isAlone = useWidth() === "narrow";
  const showsProblems = useAppState(state => state.pane === "problems");
  if (!isAlone || showsProblems || repairAgent(agent).length === 0) return null;
  return (
    <button type="button" className="button" data-kind="primary" onClick={session.repair}>
      Repair
    </button>
  );
}
