import { Combobox } from "@base-ui/react/combobox";
import { Check, Plus, TriangleAlert, X } from "lucide-react";
import { useState, type ClipboardEvent } from "react";
import { splitTyped, suggestionsFor, type NameGroup, type Split } from "./names.ts";
import "./Choice.css";
import "./NamesBox.css";

export interface NamesBoxProps {
  readonly id: string;
  /** The accessible name, which the visible label is too: that one is hidden from assistive technology while the list is open. */
  readonly label: string;
  readonly describedBy?: string | undefined;
  readonly names: readonly string[];
  /** Names to choose from; any other can be typed. */
  readonly groups: readonly NameGroup[];
  readonly placeholder: string;
  readonly split: Split;
  /** Whether a text is a name though no group has it; such a one comes first when it is typed. */
  readonly isName?: (text: string) => boolean;
  /** Whether there is something to say of a name: the notes of the box say it. */
  readonly isRemarked?: (name: string) => boolean;
  readonly onChange: (names: readonly string[]) => void;
}

const never = (): boolean => false;

/** A box for several names: chosen from a list that typing narrows down, or typed and ended with Enter or a comma. */
export function NamesBox(props: NamesBoxProps) {
  const { names, groups, split, onChange, isName = never, isRemarked = never } = props;
  const [typed, setTyped] = useState("");
  const suggestions = suggestionsFor(groups, typed, isName);
  const add = (more: readonly string[], rest: string): void => {
    setTyped(rest);
    const fresh = more.filter((name, at) => !names.includes(name) && more.indexOf(name) === at);
    if (fresh.length > 0) onChange([...names, ...fresh]);
  };
  const type = (text: string): void => {
    const { names: ended, rest } = splitTyped(text, split);
    add(ended, rest);
  };
  const paste = (event: ClipboardEvent): void => {
    const pasted = split(event.clipboardData.getData("text").replaceAll("\n", ","));
    if (pasted.length < 2) return;
    event.preventDefault();
    add(pasted, "");
  };
  const leave = (): void => {
    const isFilter = suggestions.some(group => !group.isFree);
    if (typed !== "") add(isFilter ? [] : [typed.trim()], "");
  };
  return (
    <Combobox.Root
      multiple
      autoHighlight
      items={suggestions.map(group => ({ ...group, items: group.names }))}
      filter={null}
      value={[...names]}
      onValueChange={next => {
        setTyped("");
        onChange(next);
      }}
      inputValue={typed}
      onInputValueChange={(text, { reason }) => {
        // The box itself would clear the text whenever the list closes.
        if (reason === "input-change") type(text);
      }}
    >
      <Combobox.InputGroup className="names-box">
        <Combobox.Chips className="names-chips">
          {names.map((name, at) => (
            <Chip key={`${at} ${name}`} name={name} isRemarked={isRemarked(name)} />
          ))}
          <Combobox.Input
            id={props.id}
            className="names-input"
            aria-label={props.label}
            aria-describedby={props.describedBy}
            placeholder={names.length === 0 ? props.placeholder : "Add…"}
            autoCapitalize="none"
            autoCorrect="off"
            spellCheck={false}
            onPaste={paste}
            onBlur={leave}
          />
        </Combobox.Chips>
      </Combobox.InputGroup>
      <Suggestions />
    </Combobox.Root>
  );
}

function Chip({ name, isRemarked }: { readonly name: string; readonly isRemarked: boolean }) {
  return (
    <Combobox.Chip className="names-chip" aria-label={name} data-remarked={isRemarked || undefined}>
      {isRemarked && <TriangleAlert size={12} aria-hidden />}
      <span className="names-chip-text">{name}</span>
      <Combobox.ChipRemove className="names-chip-remove" aria-label={`Remove ${name}`}>
        <X size={12} aria-hidden />
      </Combobox.ChipRemove>
    </Combobox.Chip>
  );
}

interface Group extends NameGroup {
  readonly items: readonly string[];
}

function Suggestions() {
  return (
    <Combobox.Portal>
      <Combobox.Positioner className="menu-place" sideOffset={4} align="start">
        <Combobox.Popup className="menu choice-menu">
          <Combobox.List className="choice-list">
            {({ label, items, isFree }: Group) => (
              <Combobox.Group key={label} items={items}>
                <Combobox.GroupLabel className="menu-label">{label}</Combobox.GroupLabel>
                <Combobox.Collection>
                  {(name: string) => (
                    <Combobox.Item key={name} value={name} className="menu-item choice-item names-item">
                      {isFree && <Plus size={14} aria-hidden />}
                      {isFree ? `Add “${name}”` : name}
                      <Combobox.ItemIndicator className="choice-mark">
                        <Check size={14} aria-hidden />
                      </Combobox.ItemIndicator>
                    </Combobox.Item>
                  )}
                </Combobox.Collection>
              </Combobox.Group>
            )}
          </Combobox.List>
        </Combobox.Popup>
      </Combobox.Positioner>
    </Combobox.Portal>
  );
}
