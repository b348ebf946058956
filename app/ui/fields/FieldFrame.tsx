import { useId, type ReactNode } from "react";
import { fieldOf, type KnownField } from "../../core/index.ts";
import { useAgent, useFindings } from "../useApp.ts";
import { FieldFindings } from "./FieldFindings.tsx";
import { findingsAt } from "./findings.ts";
import { OddValue } from "./OddValue.tsx";
import { isOddFor } from "./values.ts";

/** A control of the form is told of its field and nothing else. */
export interface FieldProps {
  readonly known: KnownField;
}

/** The ids that tie a control to its label and its notes. */
export interface FrameIds {
  readonly control: string;
  readonly label: string;
  readonly notes: string;
}

export interface FieldFrameProps extends FieldProps {
  /** row: the label beside a short control · stack: above it. */
  readonly layout?: "row" | "stack";
  /** A remark in place of the field's hint. */
  readonly info?: string | undefined;
  readonly children: (ids: FrameIds) => ReactNode;
}

/** A field with its label and all that is to be said about it. A value that its control has no place for is shown as it is. */
export function FieldFrame({ known, layout = "stack", info = known.hint, children }: FieldFrameProps) {
  const agent = useAgent();
  const id = useId();
  const field = fieldOf(agent, known.key);
  const isOdd = isOddFor(known.kind, field?.value);
  const ids = { control: `${id}-control`, label: `${id}-label`, notes: `${id}-notes` };
  const findings = findingsAt(agent, known.key, useFindings());
  return (
    <div className="fields-field" data-field={known.key} data-layout={isOdd ? "stack" : layout}>
      <label id={ids.label} className="fields-label" htmlFor={ids.control}>
        {known.label}
      </label>
      <div className="fields-control">
        {isOdd && field ? <OddValue field={field} id={ids.control} describedBy={ids.notes} /> : children(ids)}
      </div>
      <div id={ids.notes} className="fields-notes">
        <FieldFindings findings={findings} />
        <p>
          {info}
          {known.ignoredInPlugin && " Ignored in plugins."}
        </p>
      </div>
    </div>
  );
}
