import type { Field } from "../../core/index.ts";
import { sourceText } from "../../core/edits/source.ts";
import { useAgent, useApp } from "../useApp.ts";

export interface OddValueProps {
  readonly field: Field;
  readonly id: string;
  readonly describedBy: string;
}

/** A value of a shape that the form has no control for, as it stands in the file. */
export function OddValue({ field, id, describedBy }: OddValueProps) {
  const app = useApp();
  const source = sourceText(useAgent(), field.key);
  return (
    <>
      <textarea
        id={id}
        className="text-box"
        data-kind="code"
        readOnly
        value={source}
        rows={2}
        aria-describedby={describedBy}
      />
      <div className="fields-odd">
        <p>Kept as it is: the form has no control for this shape.</p>
        <button
          type="button"
          className="button"
          data-kind="quiet"
          onClick={() => app.reveal({ view: "text", at: field.valueRange.from })}
        >
          Edit in source
        </button>
      </div>
    </>
  );
}
