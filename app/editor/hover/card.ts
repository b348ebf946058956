import type { Range } from "../../core/index.ts";

/** What is known of a word of the file; the range is the word, in UTF-16 code units of the document. */
export interface Card extends Range {
  readonly title: string;
  /** What kind of thing it is. */
  readonly kind: string;
  /** Sentences, one paragraph each. */
  readonly notes: readonly string[];
}

/** The card as one text, to be read out. */
export const spoken = ({ title, kind, notes }: Card): string => [`${title}, ${kind}.`, ...notes].join(" ");

/** The card as an element. */
export function cardElement({ title, kind, notes }: Card): HTMLElement {
  const card = element("div", "cm-card", "");
  const head = element("div", "cm-card-head", "");
  head.append(element("strong", "cm-card-title", title), element("span", "cm-card-kind", kind));
  card.append(head, ...notes.map(note => element("p", "cm-card-note", note)));
  return card;
}

function element(name: string, className: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}
