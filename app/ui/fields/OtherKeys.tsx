import { Trash2 } from "lucide-react";
import { useId, useRef } from "react";
import { flushSync } from "react-dom";
import { isKnownField, setField } from "../../core/index.ts";
import { useAgent, useFindings } from "../useApp.ts";
import { FieldFindings } from "./FieldFindings.tsx";
import { findingsAt } from "./findings.ts";
import { focusIn } from "./focusPlace.ts";
import { SourceBox } from "./SourceBox.tsx";
import { useEdit } from "./useEdit.ts";

/** The keys that Claude Code does not know: kept, shown as they stand in the file, and editable. */
export function OtherKeys() {
  const agent = useAgent();
  const edit = useEdit();
  const list = useRef<HTMLDivElement>(null);
  const keys = [...new Set(agent.fields.map(field => field.key))].filter(key => !isKnownField(key));
  if (keys.length === 0) return null;
  const remove = (key: string): void => {
    const next = keys[keys.indexOf(key) + 1] ?? keys[keys.indexOf(key) - 1];
    const before = list.current?.previousElementSibling ?? null;
    flushSync(() => edit(current => setField(current, key, undefined)));
    if (next === undefined) focusIn(before, "button");
    else focusIn(list.current, `[data-field="${CSS.escape(next)}"] button`);
  };
  return (
    <div ref={list} className="fields-section">
      <div className="fields-section-head">
        <h3>
          Other keys <span className="fields-count">{keys.length}</span>
        </h3>
      </div>
      <p className="fields-info">Claude Code does not know these. They stay as they are.</p>
      {keys.map(key => (
        <OtherKey key={key} fieldKey={key} onRemove={() => remove(key)} />
      ))}
    </div>
  );
}

function OtherKey({ fieldKey, onRemove }: { readonly fieldKey: string; readonly onRemove: () => void }) {
  const id = useId();
  const findings = findingsAt(useAgent(), fieldKey, useFindings());
  return (
    <div className="fields-field" data-field={fieldKey}>
      <label className="fields-label fields-label-code" htmlFor={id}>
        {fieldKey}
      </label>
      <div className="fields-control fields-other">
        <div className="fields-other-text">
          <SourceBox id={id} fieldKey={fieldKey} />
        </div>
        <button
          type="button"
          className="button"
          data-kind="quiet"
          aria-label={`Remove ${fieldKey}`}
          onClick={onRemove}
        >
          <Trash2 size={14} aria-hidden />
        </button>
      </div>
      <div className="fields-notes">
        <FieldFindings findings={findings} />
      </div>
    </div>
  );
}
