import { Radio } from "@base-ui/react/radio";
import { RadioGroup } from "@base-ui/react/radio-group";
import { useId, type ReactNode } from "react";
import { exporterGroups, type ExportTarget } from "../../../core/formats/export.ts";
import { useWidth } from "../../layout/useWidth.ts";

interface TargetListProps {
  readonly target: ExportTarget;
  readonly onTarget: (target: ExportTarget) => void;
}

/** What the agent can be exported as: a list, or one line where there is no room for it. */
export function TargetList(props: TargetListProps) {
  return useWidth() === "narrow" ? <Selection {...props} /> : <List {...props} />;
}

function List({ target, onTarget }: TargetListProps) {
  return (
    <RadioGroup className="export-list" aria-label="Export as" value={target} onValueChange={onTarget}>
      {exporterGroups.map(({ heading, exporters }) => (
        <Group key={heading} heading={heading}>
          {exporters.map(([name, { label }]) => (
            <Radio.Root key={name} value={name} className="export-target">
              {label}
            </Radio.Root>
          ))}
        </Group>
      ))}
    </RadioGroup>
  );
}

function Group({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className="export-group">
      <h3 id={id}>{heading}</h3>
      {children}
    </div>
  );
}

function Selection({ target, onTarget }: TargetListProps) {
  return (
    <select
      className="export-select"
      aria-label="Export as"
      value={target}
      onChange={event => onTarget(event.currentTarget.value as ExportTarget)}
    >
      {exporterGroups.map(({ heading, exporters }) => (
        <optgroup key={heading} label={heading}>
          {exporters.map(([name, { label }]) => (
            <option key={name} value={name}>
              {label}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}
