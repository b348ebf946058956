/**
 * What a person has typed into a box that shows a value of the document: kept as long as it stands for that value, so
 * that blanks at its ends can be typed without ending up in the file.
 */
export interface Draft {
  readonly text: string;
  /** The document's value when this was typed. */
  readonly over: string;
  /** composing: an input method is at work and nothing is written yet · refused: the document can't take this text. */
  readonly state: "composing" | "written" | "refused";
  /** Why it was refused, as a sentence. */
  readonly message?: string;
}

/** How a box's text is read: what it stands for in the document, without the blanks that do not count. */
export type Tidy = (text: string) => string;

export const trim: Tidy = text => text.trim();

/**
 * Whether the draft is what the box shows; the document's value is shown otherwise. A draft gives way as soon as the
 * document says something else: after an undo, a change in the source, or when the text read back differently.
 */
export function isCurrent(draft: Draft | undefined, value: string, tidy: Tidy): draft is Draft {
  if (draft === undefined) return false;
  if (draft.state === "composing") return true;
  return draft.state === "refused" ? draft.over === value : tidy(draft.text) === value;
}

/** The text of the box. */
export function boxText(draft: Draft | undefined, value: string, tidy: Tidy): string {
  return isCurrent(draft, value, tidy) ? draft.text : value;
}

/** What is left of a draft when the focus leaves the box: what the document does not hold yet. */
export function leftDraft(draft: Draft | undefined): Draft | undefined {
  return draft?.state === "refused" ? draft : undefined;
}

/** Where a caret belongs after `before` became `after` from outside: behind what changed. */
export function caretAfter(before: string, after: string): number {
  const limit = Math.min(before.length, after.length);
  let tail = 0;
  while (tail < limit && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return after.length - tail;
}
