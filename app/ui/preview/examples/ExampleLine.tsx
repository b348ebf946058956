import { useRef, type KeyboardEvent, type MouseEvent } from "react";
import type { Line } from "./scenes.ts";

interface ExampleLineProps {
  readonly line: Line;
  /** Whether its text box has been asked for. */
  readonly isCurrent: boolean;
  /** Goes to where the line is edited. */
  readonly onEdit: () => void;
}

/** A press that moves this far while it is held selects text, in pixels. */
const selectingDistance = 4;

/** One line of a conversation. A press goes to its text; a selection by mouse does not. */
export function ExampleLine({ line, isCurrent, onEdit }: ExampleLineProps) {
  const { kind, role, label, text } = line;
  const pressed = useRef({ x: 0, y: 0 });
  const onMouseDown = ({ clientX, clientY }: MouseEvent): void => {
    pressed.current = { x: clientX, y: clientY };
  };
  const onClick = ({ clientX, clientY }: MouseEvent): void => {
    const moved = Math.hypot(clientX - pressed.current.x, clientY - pressed.current.y);
    if (moved < selectingDistance || getSelection()?.isCollapsed !== false) onEdit();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    onEdit();
  };
  return (
    <div
      role="link"
      tabIndex={0}
      className="preview-line"
      data-kind={kind}
      data-role={role}
      data-current={isCurrent || undefined}
      aria-current={isCurrent || undefined}
      aria-label={`${label}: ${text.replace(/\s+/g, " ") || "empty"} — edit`}
      onMouseDown={onMouseDown}
      onClick={onClick}
      onKeyDown={onKeyDown}
    >
      <span className="preview-label">{label}</span>
      <span className="preview-words">{text === "" ? <i>Nothing yet</i> : text}</span>
    </div>
  );
}
