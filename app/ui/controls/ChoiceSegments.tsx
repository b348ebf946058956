import { Radio } from "@base-ui/react/radio";
import { RadioGroup } from "@base-ui/react/radio-group";
import "./Choice.css";

export interface Segment<T extends string> {
  readonly value: T;
  readonly label: string;
}

export interface ChoiceSegmentsProps<T extends string> {
  /** The accessible name of the group. */
  readonly label: string;
  readonly value: T;
  readonly segments: readonly Segment<T>[];
  readonly onChange: (value: T) => void;
}

/** A choice of one among two or three, all of them in sight. */
export function ChoiceSegments<T extends string>({
  label,
  value,
  segments,
  onChange,
}: ChoiceSegmentsProps<T>) {
  return (
    <RadioGroup className="choice-segments" aria-label={label} value={value} onValueChange={onChange}>
      {segments.map(segment => (
        <Radio.Root
          key={segment.value}
          value={segment.value}
          className="choice-segment"
          nativeButton
          render={<button type="button" />}
        >
          {segment.label}
        </Radio.Root>
      ))}
    </RadioGroup>
  );
}
