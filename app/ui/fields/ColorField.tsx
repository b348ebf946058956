import { Radio } from "@base-ui/react/radio";
import { RadioGroup } from "@base-ui/react/radio-group";
import { Check, Slash } from "lucide-react";
import { useAgent } from "../useApp.ts";
import { FieldFrame, type FieldProps } from "./FieldFrame.tsx";
import { useEdit } from "./useEdit.ts";
import { setShown, shownValue } from "./values.ts";

/** The colours as swatches, none of them first. A value that is none of them is one more choice. */
export function ColorField({ known }: FieldProps) {
  const edit = useEdit();
  const { text } = shownValue(useAgent(), known.key);
  const values = known.values ?? [];
  const odd = text === "" || values.includes(text) ? [] : [text];
  return (
    <FieldFrame known={known} layout="row">
      {ids => (
        <RadioGroup
          id={ids.control}
          className="fields-colors"
          aria-labelledby={ids.label}
          aria-describedby={ids.notes}
          value={text}
          onValueChange={value => edit(agent => setShown(agent, known.key, value))}
        >
          <Swatch value="" name="none" />
          {values.map(value => (
            <Swatch key={value} value={value} name={value} color={value} />
          ))}
          {odd.map(value => (
            <Radio.Root key={value} value={value} className="fields-odd-color">
              {value}
            </Radio.Root>
          ))}
        </RadioGroup>
      )}
    </FieldFrame>
  );
}

interface SwatchProps {
  readonly value: string;
  readonly name: string;
  readonly color?: string;
}

function Swatch({ value, name, color }: SwatchProps) {
  return (
    <Radio.Root value={value} className="fields-swatch" aria-label={name} title={name} data-color={color}>
      <span className="fields-swatch-dot">
        {color === undefined ? (
          <Slash size={14} aria-hidden />
        ) : (
          <Radio.Indicator className="fields-swatch-mark">
            <Check size={12} strokeWidth={3} aria-hidden />
          </Radio.Indicator>
        )}
      </span>
    </Radio.Root>
  );
}
