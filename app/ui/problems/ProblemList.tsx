import { useRef, useState, type KeyboardEvent } from "react";
import { flushSync } from "react-dom";
import type { Finding } from "../../core/index.ts";
import { placeAt } from "../../state/index.ts";
import { useApp, useAppState } from "../useApp.ts";
import { entryFor } from "./listed.ts";
import { lookOf, severities } from "./severities.ts";

interface ProblemListProps {
  readonly findings: readonly Finding[];
  /** Called when the last finding has gone, so that the focus can go elsewhere. */
  readonly onEmpty: () => void;
}

/**
 * The findings as one stop of the tab key: arrow keys move between them, a press goes to the place, and the tab key
 * goes on to what can be done about the current one.
 */
export function ProblemList({ findings, onEmpty }: ProblemListProps) {
  const app = useApp();
  const list = useRef<HTMLUListElement>(null);
  const [chosen, setChosen] = useState(0);
  const current = Math.min(chosen, findings.length - 1);
  const focusEntry = (index: number): void => {
    const entries = list.current?.querySelectorAll<HTMLElement>(".problems-entry");
    const entry = entries?.[Math.min(index, entries.length - 1)];
    if (entry) entry.focus();
    else onEmpty();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const next = entryFor(event.key, current, findings.length);
    if (next === undefined) return;
    event.preventDefault();
    focusEntry(next);
  };
  const fix = (finding: Finding, index: number): void => {
    flushSync(() => app.edit(finding.fixes[0]?.edits ?? []));
    focusEntry(index);
  };
  return (
    <ul ref={list} className="problems-list" onKeyDown={onKeyDown}>
      {findings.map((finding, index) => (
        <li key={index} onFocus={() => setChosen(index)}>
          <ProblemEntry
            finding={finding}
            isStop={index === current}
            onPress={() => app.reveal(placeAt(app.store.getState().shown, finding.from))}
            onFix={() => fix(finding, index)}
            onWhy={() => app.set({ dialog: "why", explained: finding.code })}
          />
        </li>
      ))}
    </ul>
  );
}

interface ProblemEntryProps {
  readonly finding: Finding;
  /** Whether the tab key stops here. */
  readonly isStop: boolean;
  readonly onPress: () => void;
  readonly onFix: () => void;
  readonly onWhy: () => void;
}

function ProblemEntry({ finding, isStop, onPress, onFix, onWhy }: ProblemEntryProps) {
  const { from, code, message, fixes } = finding;
  const { Icon, name } = severities[lookOf(finding)];
  const line = useAppState(state => state.shown.doc.lineAt(Math.min(from, state.shown.doc.length)).number);
  const tabIndex = isStop ? 0 : -1;
  const [fix] = fixes;
  return (
    <div className="problems-row">
      <button type="button" className="problems-entry" tabIndex={tabIndex} onClick={onPress}>
        <Icon
          className="problems-icon"
          data-severity={lookOf(finding)}
          size={16}
          role="img"
          aria-label={name}
        />
        <span className="problems-message">{message}</span>
        <code className="problems-code">{code}</code>
        <span className="problems-line">line {line}</span>
      </button>
      <span className="problems-actions">
        {fix && (
          <button
            type="button"
            className="button problems-action"
            tabIndex={tabIndex}
            title={fix.title}
            aria-description={fix.title}
            onClick={onFix}
          >
            Fix
          </button>
        )}
        <button
          type="button"
          className="button problems-action"
          data-kind="quiet"
          tabIndex={tabIndex}
          aria-description={message}
          onClick={onWhy}
        >
          Why?
        </button>
      </span>
    </div>
  );
}
