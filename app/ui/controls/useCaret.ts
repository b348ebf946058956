import { useLayoutEffect, useRef } from "react";
import { caretAfter } from "./draft.ts";

type Box = HTMLInputElement | HTMLTextAreaElement;

/** What keeps a box's caret in place. */
export interface Caret {
  /** For the box. */
  readonly ref: (box: Box | null) => void;
  /** To be told what is typed. */
  readonly typed: (text: string) => void;
}

/**
 * Puts the caret of a focused box behind a change that came from elsewhere, such as an undo; browsers put it at the
 * end of the text.
 */
export function useCaret(text: string): Caret {
  const box = useRef<Box>(null);
  const last = useRef(text);
  useLayoutEffect(() => {
    const before = last.current;
    last.current = text;
    if (before === text || box.current !== document.activeElement) return;
    const at = caretAfter(before, text);
    box.current?.setSelectionRange(at, at);
  }, [text]);
  return {
    ref: node => {
      box.current = node;
    },
    typed: typed => {
      last.current = typed;
    },
  };
}
