import { CircleCheck, Wrench } from "lucide-react";
import { useId, useMemo, useRef } from "react";
import { useAgent, useSession } from "../useApp.ts";
import { isBlank, isRepairable, listedProblems } from "./listed.ts";
import { ProblemList } from "./ProblemList.tsx";
import "./problems.css";

/** What keeps readers from the file, where it stands, and the way out. */
export function ProblemsPane() {
  const agent = useAgent();
  const problems = useMemo(() => listedProblems(agent), [agent]);
  return (
    <section className="pane problems" aria-label="Problems">
      <Header count={problems.length} isEmpty={isBlank(agent.text)} />
      {problems.length > 0 && <ProblemList problems={problems} />}
    </section>
  );
}

function Header({ count, isEmpty }: { readonly count: number; readonly isEmpty: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <header className="problems-header">
      <h2 ref={heading} tabIndex={-1}>
        Problems {count > 0 && <span className="problems-count">{count}</span>}
      </h2>
      {count > 0 ? <Repair onDone={() => heading.current?.focus()} /> : <Calm isEmpty={isEmpty} />}
    </header>
  );
}

function Calm({ isEmpty }: { readonly isEmpty: boolean }) {
  if (isEmpty) return <p className="problems-calm">Nothing here yet. Problems show up as you write.</p>;
  return (
    <p className="problems-calm">
      <CircleCheck className="problems-ok" size={16} aria-hidden />
      No problems: every YAML reader accepts this file.
    </p>
  );
}

/** The button goes away with the problems, so the focus is handed on. */
function Repair({ onDone }: { readonly onDone: () => void }) {
  const agent = useAgent();
  const session = useSession();
  const hint = useId();
  const canRepair = useMemo(() => isRepairable(agent), [agent]);
  if (!canRepair) return null;
  const repair = (): void => {
    session.repair();
    onDone();
  };
  return (
    <>
      <p className="problems-calm" id={hint}>
        Rewrites what strict YAML readers refuse. The words stay the same.
      </p>
      <button type="button" className="button" data-kind="primary" aria-describedby={hint} onClick={repair}>
        <Wrench size={14} aria-hidden />
        Repair
      </button>
    </>
  );
}
