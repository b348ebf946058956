import type { ChangeEvent, CompositionEvent } from "react";
import type { Tidy } from "./draft.ts";
import { useCaret } from "./useCaret.ts";
import { useDraft, type Write } from "./useDraft.ts";
import "./TextBox.css";

/** prose: spell-checked · name: a word that no dictionary knows · code: the same in a fixed-width font. */
export type TextKind = "prose" | "name" | "code";

export interface TextBoxProps {
  readonly id: string;
  /** What the document holds, as `tidy` leaves it. */
  readonly value: string;
  readonly onWrite: Write;
  readonly kind: TextKind;
  /** Whether it takes several lines and grows with them. */
  readonly isMultiline?: boolean;
  readonly tidy?: Tidy;
  readonly placeholder?: string | undefined;
  readonly describedBy?: string | undefined;
  readonly inputMode?: "numeric";
}

/** A text box over a value of the document. The file gets the text without the blanks at its ends. */
export function TextBox(props: TextBoxProps) {
  const { id, value, onWrite, kind, isMultiline = false, tidy, describedBy, ...others } = props;
  const box = useDraft({ value, write: onWrite, tidy });
  const caret = useCaret(box.text);
  const type = (text: string, isComposing: boolean): void => {
    caret.typed(text);
    box.type(text, isComposing);
  };
  const isRefused = box.refusal !== undefined;
  const shared = {
    id,
    ref: caret.ref,
    className: "text-box",
    "data-kind": kind,
    value: box.text,
    "aria-describedby": isRefused ? `${id}-refusal` : describedBy,
    "aria-invalid": isRefused,
    onChange: ({ target, nativeEvent }: ChangeEvent<Box>) => type(target.value, isComposing(nativeEvent)),
    onCompositionEnd: ({ currentTarget }: CompositionEvent<Box>) => type(currentTarget.value, false),
    onBlur: box.leave,
    ...habits[kind],
    ...others,
  };
  return (
    <>
      {isMultiline ? (
        <textarea rows={kind === "code" ? 2 : 1} {...shared} />
      ) : (
        <input type="text" {...shared} />
      )}
      {box.refusal !== undefined && (
        <Refusal id={`${id}-refusal`} message={box.refusal} onDiscard={box.discard} />
      )}
    </>
  );
}

type Box = HTMLInputElement | HTMLTextAreaElement;

const noHelp = {
  autoComplete: "off",
  autoCapitalize: "none",
  autoCorrect: "off",
  spellCheck: false,
} as const;

/** What the browser may do to the text of each kind. */
const habits: Readonly<Record<TextKind, object>> = {
  prose: { autoComplete: "off", spellCheck: true },
  name: noHelp,
  code: noHelp,
};

const isComposing = (event: Event): boolean => event instanceof InputEvent && event.isComposing;

interface RefusalProps {
  readonly id: string;
  readonly message: string;
  readonly onDiscard: () => void;
}

function Refusal({ id, message, onDiscard }: RefusalProps) {
  return (
    <div className="text-box-refusal">
      <p id={id}>Not in the file yet. {message}</p>
      <button type="button" className="button" data-kind="quiet" onClick={onDiscard}>
        Discard
      </button>
    </div>
  );
}
