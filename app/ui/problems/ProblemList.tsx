import { CircleX, Info, TriangleAlert, type LucideIcon } from "lucide-react";
import { useState, type KeyboardEvent } from "react";
import { placeAt } from "../../state/index.ts";
import { useApp } from "../useApp.ts";
import { entryFor, type ListedProblem, type Severity } from "./listed.ts";

const severities: Readonly<Record<Severity, { readonly Icon: LucideIcon; readonly name: string }>> = {
  error: { Icon: CircleX, name: "Error" },
  warning: { Icon: TriangleAlert, name: "Warning" },
  note: { Icon: Info, name: "Note" },
};

/** The problems as one stop of the tab key; arrow keys move between them, a press goes to the place. */
export function ProblemList({ problems }: { readonly problems: readonly ListedProblem[] }) {
  const app = useApp();
  const [chosen, setChosen] = useState(0);
  const current = Math.min(chosen, problems.length - 1);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const next = entryFor(event.key, current, problems.length);
    if (next === undefined) return;
    event.preventDefault();
    event.currentTarget.querySelectorAll("button")[next]?.focus();
  };
  return (
    <ul className="problems-list" onKeyDown={onKeyDown}>
      {problems.map((problem, index) => (
        <li key={index}>
          <ProblemEntry
            problem={problem}
            isStop={index === current}
            onFocus={() => setChosen(index)}
            onPress={() => app.reveal(placeAt(app.store.getState().shown, problem.from))}
          />
        </li>
      ))}
    </ul>
  );
}

interface ProblemEntryProps {
  readonly problem: ListedProblem;
  /** Whether the tab key stops here. */
  readonly isStop: boolean;
  readonly onFocus: () => void;
  readonly onPress: () => void;
}

function ProblemEntry({ problem, isStop, onFocus, onPress }: ProblemEntryProps) {
  const { Icon, name } = severities[problem.severity];
  return (
    <button
      type="button"
      className="problems-entry"
      tabIndex={isStop ? 0 : -1}
      onFocus={onFocus}
      onClick={onPress}
    >
      <Icon
        className="problems-icon"
        data-severity={problem.severity}
        size={16}
        role="img"
        aria-label={name}
      />
      <span className="problems-message">{problem.message}</span>
      <code className="problems-code">{problem.code}</code>
      <span className="problems-line">line {problem.line}</span>
    </button>
  );
}
