import { useState } from "react";
import { boxText, isCurrent, leftDraft, trim, type Draft, type Tidy } from "./draft.ts";

/** Puts a text into the document, or says in a sentence why it can't be put there. */
export type Write = (text: string) => string | undefined;

export interface DraftSetup {
  /** What the document holds, as `tidy` leaves it. */
  readonly value: string;
  readonly write: Write;
  /** Blanks at both ends do not count by default. */
  readonly tidy?: Tidy | undefined;
}

/** A box's text and what its events do to it. */
export interface DraftBox {
  readonly text: string;
  /** Why the document does not hold the text. */
  readonly refusal: string | undefined;
  /** Takes up what is typed; it is written unless an input method is still at work on it. */
  readonly type: (text: string, isComposing: boolean) => void;
  /** The focus leaves the box. */
  readonly leave: () => void;
  /** Drops what was refused. */
  readonly discard: () => void;
}

/** Lets a box show the document's value and still be typed into freely: see `Draft`. */
export function useDraft({ value, write, tidy = trim }: DraftSetup): DraftBox {
  const [draft, setDraft] = useState<Draft>();
  const put = (text: string): void => {
    const wanted = tidy(text);
    const message = wanted === value ? undefined : write(wanted);
    setDraft({
      text,
      over: value,
      ...(message === undefined ? { state: "written" } : { state: "refused", message }),
    });
  };
  return {
    text: boxText(draft, value, tidy),
    refusal: isCurrent(draft, value, tidy) ? draft.message : undefined,
    type: (text, isComposing) =>
      isComposing ? setDraft({ text, over: value, state: "composing" }) : put(text),
    leave: () => {
      if (draft?.state === "composing") put(draft.text);
      setDraft(leftDraft);
    },
    discard: () => setDraft(undefined),
  };
}
