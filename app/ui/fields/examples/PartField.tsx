import { X } from "lucide-react";
import { useId } from "react";
import { descriptionOf, editDescription, setPart } from "../../../core/index.ts";
import { TextBox } from "../../controls/TextBox.tsx";
import { useTryEdit } from "../useEdit.ts";
import type { PartBox } from "./parts.ts";
import { setRest } from "./rest.ts";

export interface PartFieldProps {
  /** The place of the example. */
  readonly example: number;
  readonly box: PartBox;
  /** Takes the turn out; absent for parts that stay. */
  readonly onRemove?: (() => void) | undefined;
}

/** One part of an example as plain text; how the file writes it is not the reader's concern. */
export function PartField({ example, box, onRemove }: PartFieldProps) {
  const { label, text, part } = box;
  const tryEdit = useTryEdit();
  const id = useId();
  const write = (next: string): string | undefined =>
    tryEdit(agent => {
      const description = descriptionOf(agent);
      const edits =
        part.kind === "rest"
          ? setRest(description, part.passage, next)
          : ({ ok: true, value: setPart(description, example, part, next) } as const);
      return edits.ok ? { ok: true, value: editDescription(agent, edits.value) } : edits;
    });
  return (
    <div className="fields-part" data-part={box.id}>
      <label className="fields-label" htmlFor={id}>
        {label}
      </label>
      <div className="fields-control">
        <TextBox
          id={id}
          kind="prose"
          isMultiline
          value={text}
          onWrite={write}
          placeholder={placeholders[label]}
        />
      </div>
      {onRemove && (
        <button
          type="button"
          className="fields-part-remove"
          aria-label={`Remove ${label} from example ${example + 1}`}
          onClick={onRemove}
        >
          <X size={14} aria-hidden />
        </button>
      )}
      {part.kind === "rest" && <p className="fields-notes">Not part of the conversation; kept as it is.</p>}
    </div>
  );
}

const placeholders: Readonly<Partial<Record<string, string>>> = {
  Context: "What has happened so far",
  User: "What the user says",
  Assistant: "What Claude answers as it hands over to the agent",
  Commentary: "Why this is work for the agent",
};
