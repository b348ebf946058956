import { snippetCompletion, type Completion, type CompletionResult } from "@codemirror/autocomplete";
import type { Place } from "./place.ts";

/** A result for the word before `pos`; null when there is nothing to offer, or when the word is one of the options. */
export function offer(
  { pos, explicit }: { readonly pos: number; readonly explicit: boolean },
  word: string,
  options: readonly Completion[],
  complete: ReadonlySet<string> = new Set(options.map(({ label }) => label)),
): CompletionResult | null {
  // A word that is whole already would only take the Enter key away.
  if (options.length === 0 || (!explicit && complete.has(word))) return null;
  const validFor = (text: string): boolean => /^[\w*-]*$/.test(text) && !complete.has(text);
  return { from: pos - word.length, options, validFor };
}

/**
 * A snippet of several lines that begins at a place: the lines below go in the column of the first one. Its last stop
 * is its end, so that the Tab key behind the last field does not indent a line.
 */
export function block(place: Place, lines: readonly string[], completion: Completion): Completion {
  const template = lines.join(`\n${" ".repeat(place.column - place.indent)}`);
  return snippetCompletion(`${template}\${}`, completion);
}

/** The word at the end of what stands before a place, where that is one word and nothing stands behind it. */
export function loneWord({ before, after }: Place): string | undefined {
  return /^[\w-]*$/.test(before) && after.trim() === "" ? before : undefined;
}
