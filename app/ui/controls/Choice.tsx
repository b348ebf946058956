import { Select } from "@base-ui/react/select";
import { Check, ChevronDown } from "lucide-react";
import "./Choice.css";

export interface ChoiceProps {
  readonly id: string;
  /** The id of the element that names the choice. */
  readonly labelledBy: string;
  readonly describedBy?: string | undefined;
  /** What is chosen; undefined for nothing. A value that is none of `values` is shown and can be kept. */
  readonly value: string | undefined;
  readonly values: readonly string[];
  readonly onChange: (value: string | undefined) => void;
}

/** A choice of one among a few values, or of none. */
export function Choice({ id, labelledBy, describedBy, value, values, onChange }: ChoiceProps) {
  const isKnown = value === undefined || values.includes(value);
  const options = [...values, ...(isKnown ? [] : [value])];
  return (
    <Select.Root value={value ?? null} onValueChange={next => onChange(next ?? undefined)}>
      <Select.Trigger id={id} className="choice" aria-labelledby={labelledBy} aria-describedby={describedBy}>
        <Select.Value className="choice-value">{value ?? "Not set"}</Select.Value>
        <Select.Icon className="choice-icon">
          <ChevronDown size={14} aria-hidden />
        </Select.Icon>
      </Select.Trigger>
      <Select.Portal>
        <Select.Positioner className="menu-place" sideOffset={4} align="start" alignItemWithTrigger={false}>
          <Select.Popup className="menu choice-menu">
            <Option value={null} label="Not set" />
            {options.map(option => (
              <Option key={option} value={option} label={option} isOdd={!values.includes(option)} />
            ))}
          </Select.Popup>
        </Select.Positioner>
      </Select.Portal>
    </Select.Root>
  );
}

interface OptionProps {
  readonly value: string | null;
  readonly label: string;
  readonly isOdd?: boolean;
}

function Option({ value, label, isOdd = false }: OptionProps) {
  return (
    <Select.Item className="menu-item choice-item" value={value}>
      <Select.ItemText>{label}</Select.ItemText>
      {isOdd && <small>as it stands in the file</small>}
      <Select.ItemIndicator className="choice-mark">
        <Check size={14} aria-hidden />
      </Select.ItemIndicator>
    </Select.Item>
  );
}
