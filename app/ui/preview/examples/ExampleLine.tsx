import type { KeyboardEvent, MouseEvent } from "react";
import type { Line } from "./scenes.ts";

interface ExampleLineProps {
  readonly line: Line;
  /** Whether its text box has been asked for. */
  readonly isCurrent: boolean;
  /** Goes to where the line is edited. */
  readonly onEdit: () => void;
}

/** One line of a conversation. A press goes to its text; a selection by mouse does not. */
export function ExampleLine({ line, isCurrent, onEdit }: ExampleLineProps) {
  const { kind, role, label, text } = line;
  const onClick = ({ currentTarget }: MouseEvent): void => {
    if (!holdsSelection(currentTarget)) onEdit();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    onEdit();
  };
  return (
    <div
      role="button"
      tabIndex={0}
      className="preview-line"
      data-kind={kind}
      data-role={role}
      data-current={isCurrent || undefined}
      aria-current={isCurrent || undefined}
      aria-label={`${label}: ${text.replace(/\s+/g, " ") || "empty"} — edit`}
      onClick={onClick}
      onKeyDown={onKeyDown}
    >
      <span className="preview-label">{label}</span>
      <span className="preview-words">{text === "" ? <i>Nothing yet</i> : text}</span>
    </div>
  );
}

function holdsSelection(element: Element): boolean {
  const selection = getSelection();
  return selection !== null && !selection.isCollapsed && selection.containsNode(element, true);
}
