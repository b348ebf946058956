import type { ReactNode } from "react";
import { fieldOf } from "../../../core/index.ts";
import { NamesBox } from "../../controls/NamesBox.tsx";
import { useAgent } from "../../useApp.ts";
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
  const { groups, isName, remarkOn, emptyNote, ...help } = helpFor(known.key);
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
            remarkOn={name => remarkOn(name, agent)}
            onChange={next => edit(current => setListedNames(current, known.key, next))}
          />
          {isEmptyList && emptyNote !== undefined && <p className="fields-warning">{emptyNote}</p>}
        </div>
      )}
    </FieldFrame>
  );
}
