import { Autocomplete } from "@base-ui/react/autocomplete";
import { ChevronDown } from "lucide-react";
import { useDraft, type Write } from "./useDraft.ts";
import "./Choice.css";

export interface ChoiceOpenProps {
  readonly id: string;
  /** The accessible name, which the visible label is too: that one is hidden from assistive technology while the list is open. */
  readonly label: string;
  readonly describedBy?: string | undefined;
  /** What the document holds, without blanks at the ends. */
  readonly value: string;
  /** Values to choose from. Anything else can be typed. */
  readonly values: readonly string[];
  readonly placeholder?: string;
  readonly onWrite: Write;
}

/** A box for a word that is often, but not always, one of a few. */
export function ChoiceOpen({ id, label, describedBy, value, values, placeholder, onWrite }: ChoiceOpenProps) {
  const box = useDraft({ value, write: onWrite });
  return (
    <Autocomplete.Root
      items={values}
      mode="none"
      openOnInputClick
      value={box.text}
      onValueChange={(text, { event }) => box.type(text, event instanceof InputEvent && event.isComposing)}
    >
      <Autocomplete.InputGroup className="choice-open">
        <Autocomplete.Input
          id={id}
          className="text-box"
          data-kind="name"
          aria-label={label}
          aria-describedby={describedBy}
          placeholder={placeholder}
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          onBlur={box.leave}
        />
        <Autocomplete.Trigger
          className="choice-open-trigger"
          aria-label={`Show choices for ${label}`}
          tabIndex={-1}
        >
          <ChevronDown size={14} aria-hidden />
        </Autocomplete.Trigger>
      </Autocomplete.InputGroup>
      <Autocomplete.Portal>
        <Autocomplete.Positioner className="menu-place" sideOffset={4} align="start">
          <Autocomplete.Popup className="menu choice-menu">
            <Autocomplete.List className="choice-list">
              {(item: string) => (
                <Autocomplete.Item key={item} value={item} className="menu-item">
                  {item}
                </Autocomplete.Item>
              )}
            </Autocomplete.List>
          </Autocomplete.Popup>
        </Autocomplete.Positioner>
      </Autocomplete.Portal>
    </Autocomplete.Root>
  );
}
