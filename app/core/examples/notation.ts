import { shadowOf, trimmed } from "./shadow.ts";

/** How the description writes a line break: as one, or as a visible backslash-n when it holds those and no real one. */
export function breakOf(description: string): string {
  return description.includes("\\n") && !description.trim().includes("\n") ? "\\n" : "\n";
}

/** The text as it is read back: without surrounding blanks and visible breaks. */
export function tidied(text: string): string {
  const { from, to } = trimmed(shadowOf(text), 0, text.length);
  return text.slice(from, to);
}

/**
 * The new text in the notation of the description, with every break that stays in the spelling that `before` gives it.
 * A text that is shown the same as `before` comes back as `before`.
 */
export function inNotation(before: string, after: string, newline: string): string {
  const head = commonHead(before, after);
  const tail = commonTail(before, after, head);
  const middle = after.slice(head.after, after.length - tail.after).replaceAll("\n", newline);
  return before.slice(0, head.before) + middle + before.slice(before.length - tail.before);
}

/** How many units two texts share at one end; they differ where one writes a break as two units. */
interface Shared {
  readonly before: number;
  readonly after: number;
}

function commonHead(before: string, after: string): Shared {
  let i = 0;
  let j = 0;
  while (i < before.length && j < after.length) {
    if (before[i] === after[j]) i++;
    else if (after[j] === "\n" && before.startsWith("\\n", i)) i += 2;
    else break;
    j++;
  }
  return { before: i, after: j };
}

function commonTail(before: string, after: string, head: Shared): Shared {
  let i = before.length;
  let j = after.length;
  while (i > head.before && j > head.after) {
    if (before[i - 1] === after[j - 1]) i--;
    else if (after[j - 1] === "\n" && i - 2 >= head.before && before.endsWith("\\n", i)) i -= 2;
    else break;
    j--;
  }
  return { before: before.length - i, after: after.length - j };
}
