import type { ReactNode } from "react";
import { fieldOf } from "../../../core/index.ts";
import { NamesBox } from "../../controls/NamesBox.tsx";
import { useAgent, useFindings } from "../../useApp.ts";
import { findingsAt, namesIn } from "../findings.ts";
import { FieldFrame, type FieldProps } from "../FieldFrame.tsx";
import { useEdit } from "../useEdit.ts";
import { listedNames, setListedNames } from "./listed.ts";
import { helpFor, splitNames } from "./suggested.ts";

export interface NamesFieldProps extends FieldProps {
  /** What stands between the label and the box. */
  readonly children?: ReactNode;
  /** What the empty box says, where it is not what it says as a rule. */
  readonly placeholder?: string | undefined;
}

/** A field that lists names: tools, skills. */
export function NamesField({ known, children, placeholder }: NamesFieldProps) {
  const edit = useEdit();
  const agent = useAgent();
  const names = listedNames(agent, known.key);
  const { groups, isName, ...help } = helpFor(known.key);
  const remarked = namesIn(agent, findingsAt(agent, known.key, useFindings()));
  const isEmptyList = names.length === 0 && fieldOf(agent, known.key) !== undefined;
  return (
    <FieldFrame known={known}>
      {ids => (
        <div className="fields-names">
          {children}
          <NamesBox
            id={ids.control}
            label={known.label}
            describedBy={ids.notes}
            names={names}
            groups={groups}
            placeholder={placeholder ?? (isEmptyList ? "Empty" : help.placeholder)}
            split={splitNames}
            isName={isName}
            isRemarked={name => remarked.has(name)}
            onChange={next => edit(current => setListedNames(current, known.key, next))}
          />
        </div>
      )}
    </FieldFrame>
  );
}
