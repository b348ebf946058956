import type { Label } from "./labels.ts";
import { firstCloser, type Quotes } from "./quotes.ts";
import { firstFrom } from "./search.ts";
import { endsSentence, isBlank } from "./shadow.ts";
import { isTurn, knownNames, slotOfLabel, type Slot } from "./slots.ts";
import type { Tag } from "./tags.ts";

/** A known label that may stand in the middle of a line. */
interface Inline {
  readonly at: number;
  readonly slot: Slot;
  /** The opening quote after the colon, "" when none follows. */
  readonly open: string;
  /** Where the text after the colon begins. */
  readonly to: number;
}

const pattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}_/@*-])\*{0,3}(${knownNames})\*{0,3}:\*{0,3}(?![:/])[^\S\n]*\\?(?=(["'“‘«]?))`,
  "giu",
);

/**
 * Where labels in the middle of unquoted text begin a part, as in a block of one line: those of speakers that have no
 * line and no tag of their own in this block. After the end of a sentence a label with a quoted text counts, and one
 * without where no label has one; elsewhere, as in "the user: 'now'", the quote must close before the next sure label.
 */
export function inlineStarts(
  shadow: string,
  labels: readonly Label[],
  tags: readonly Tag[],
  quotes: Quotes,
): number[] {
  const taken = takenSlots(shadow, labels, tags);
  const free = inlineLabels(shadow).filter(({ slot }) => !taken.has(slot));
  const quoting = [...labels, ...free].some(label => isTurn(label.slot) && isQuoted(label));
  const sure = free.filter(label => isQuoted(label) && endsSentence(shadow, label.at)).map(label => label.at);
  const unsure = free.filter(label => {
    if (!isQuoted(label)) return countsBare(shadow, label) && !(quoting && isTurn(label.slot));
    return firstCloser(quotes, label.open, label.to + 1) < firstFrom(sure, label.to, shadow.length);
  });
  return [...sure, ...unsure.map(label => label.at)];
}

/** The slots that need no label in the middle of a line, since they have a line or a tag of their own. */
function takenSlots(
  shadow: string,
  labels: readonly Label[],
  tags: readonly Tag[],
): ReadonlySet<Slot | undefined> {
  const firstBreak = shadow.indexOf("\n");
  const own = labels.filter(label => !isTurn(label.slot) || (firstBreak >= 0 && label.from > firstBreak));
  return new Set([...own, ...tags].map(mark => mark.slot));
}

function inlineLabels(shadow: string): Inline[] {
  return Array.from(shadow.matchAll(pattern), match => {
    const [whole, name = "", open = ""] = match;
    return { at: match.index, slot: slotOfLabel(name), open, to: match.index + whole.length };
  });
}

function isQuoted(label: Label | Inline): boolean {
  return "open" in label ? label.open !== "" : label.quoted;
}

function countsBare(shadow: string, { at, slot }: Inline): boolean {
  return slot !== "other" && endsSentence(shadow, at) && (at === 0 || isBlank(shadow[at - 1]));
}
