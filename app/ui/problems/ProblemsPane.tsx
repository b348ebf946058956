import { CircleCheck, ListFilter, WandSparkles, Wrench } from "lucide-react";
import { useEffect, useMemo, useRef, type RefObject } from "react";
import type { Finding } from "../../core/index.ts";
import { useAgent, useApp, useAppState, useFindings, useIsUntouched, useSession } from "../useApp.ts";
import { byWeight, countFindings, isFixable, isRepairable } from "./listed.ts";
import { ProblemList } from "./ProblemList.tsx";
import { severities } from "./severities.ts";
import "./problems.css";

/** What will surprise the author of the file, where it stands, and the way out. */
export function ProblemsPane() {
  const found = useFindings();
  const findings = useMemo(() => byWeight(found), [found]);
  const heading = useRef<HTMLHeadingElement>(null);
  const focus = useAppState(state => state.focus);
  const focusHeading = (): void => heading.current?.focus();
  useEffect(() => {
    if (focus?.place.view === "problems") focusHeading();
  }, [focus]);
  return (
    <section className="pane problems" aria-label="Problems">
      <Header findings={findings} heading={heading} />
      {findings.length > 0 && <ProblemList findings={findings} onEmpty={focusHeading} />}
    </section>
  );
}

interface HeaderProps {
  readonly findings: readonly Finding[];
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

function Header({ findings, heading }: HeaderProps) {
  return (
    <header className="problems-header">
      <h2 ref={heading} tabIndex={-1}>
        Problems
      </h2>
      {findings.length === 0 ? <Calm /> : <Counted findings={findings} />}
      <div className="problems-tools">
        <RulesButton />
        <Actions findings={findings} onDone={() => heading.current?.focus()} />
      </div>
    </header>
  );
}

function Counted({ findings }: { readonly findings: readonly Finding[] }) {
  return (
    <p className="problems-counts">
      {countFindings(findings).map(({ severity, count }) => (
        <span key={severity} className="problems-count" data-severity={severity}>
          {count} {severities[severity].plural(count)}
        </span>
      ))}
    </p>
  );
}

function Calm() {
  if (useIsUntouched())
    return <p className="problems-calm">Nothing here yet. Problems show up as you write.</p>;
  return (
    <p className="problems-calm">
      <CircleCheck className="problems-ok" size={16} aria-hidden />
      No problems: every reader accepts this file, and it does what it says.
    </p>
  );
}

/** Which rules are on; says so when some are off, since then silence means less. */
function RulesButton() {
  const app = useApp();
  const always = useAppState(state => state.mutedAlways);
  const here = useAppState(state => state.origin.muted);
  const off = new Set([...always, ...(here ?? [])]).size;
  return (
    <button
      type="button"
      className="button"
      data-kind="quiet"
      title="What is watched for"
      onClick={() => app.set({ dialog: "rules" })}
    >
      <ListFilter size={14} aria-hidden />
      Rules{off > 0 && <span className="problems-off">{off} off</span>}
    </button>
  );
}

/** The buttons go away with the problems, so the focus is handed on. */
function Actions({
  findings,
  onDone,
}: {
  readonly findings: readonly Finding[];
  readonly onDone: () => void;
}) {
  const agent = useAgent();
  const session = useSession();
  const canRepair = isRepairable(agent);
  const run = (task: () => void) => () => {
    task();
    onDone();
  };
  return (
    <>
      {isFixable(findings) && (
        <button
          type="button"
          className="button"
          title="Puts right whatever has one certain way out"
          onClick={run(session.fixAll)}
        >
          <WandSparkles size={14} aria-hidden />
          Fix all
        </button>
      )}
      {canRepair && (
        <button
          type="button"
          className="button"
          data-kind="primary"
          title="Rewrites what strict YAML readers refuse. The words stay the same."
          onClick={run(session.repair)}
        >
          <Wrench size={14} aria-hidden />
          Repair
        </button>
      )}
    </>
  );
}
