import { diffWordsWithSpace, type Change } from "diff";

/** A stretch of a line, and whether it is part of what has changed there. */
export interface DiffPart {
  readonly text: string;
  readonly isChanged: boolean;
}

/** A line as stretches that make it up; one unchanged stretch when it is not compared word by word. */
export type LineParts = readonly DiffPart[];

/** The parts of lines that were replaced by others, and of those others. */
export interface ChangedWords {
  readonly removed: readonly LineParts[];
  readonly added: readonly LineParts[];
}

/** Beyond this, lines are too different or too long for a comparison of their words to help anybody. */
const limits = { characters: 20_000, edits: 300, commonShare: 0.25 };

/** Compares lines with those that replaced them, word by word and across line ends, so that a text that was only wrapped anew keeps its words. */
export function changedWords(removed: readonly string[], added: readonly string[]): ChangedWords {
  const before = removed.join("\n");
  const after = added.join("\n");
  const changes = isComparable(before, after)
    ? diffWordsWithSpace(before, after, { maxEditLength: limits.edits })
    : undefined;
  if (changes === undefined || commonShare(changes, before, after) < limits.commonShare)
    return { removed: removed.map(unmarked), added: added.map(unmarked) };
  const joined = joinAcrossBlanks(changes);
  return {
    removed: intoLines(joined.filter(change => !change.added)),
    added: intoLines(joined.filter(change => !change.removed)),
  };
}

/** A line in which nothing is marked. */
export const unmarked = (text: string): LineParts => (text === "" ? [] : [{ text, isChanged: false }]);

const isComparable = (before: string, after: string): boolean =>
  before !== "" && after !== "" && before.length + after.length <= limits.characters;

function commonShare(changes: readonly Change[], before: string, after: string): number {
  const common = changes
    .filter(change => !change.added && !change.removed)
    .map(({ value }) => value.replace(/\s+/g, ""));
  const lengths = [before, after].map(text => text.replace(/\s+/g, "").length);
  return common.join("").length / Math.max(1, Math.min(...lengths));
}

/** Blanks between two changed words are changed too: one mark reads better than a row of specks. */
function joinAcrossBlanks(changes: readonly Change[]): readonly Change[] {
  const isChange = (change: Change | undefined): boolean =>
    change !== undefined && (change.added || change.removed);
  return changes.flatMap((change, index) => {
    const isSpeck =
      !isChange(change) &&
      /^[^\S\n]+$/.test(change.value) &&
      isChange(changes[index - 1]) &&
      isChange(changes[index + 1]);
    return isSpeck
      ? [
          { ...change, removed: true },
          { ...change, added: true },
        ]
      : [change];
  });
}

function intoLines(changes: readonly Change[]): readonly LineParts[] {
  const lines: DiffPart[][] = [[]];
  for (const { value, added, removed } of changes) {
    value.split("\n").forEach((text, index) => {
      if (index > 0) lines.push([]);
      if (text !== "") lines.at(-1)?.push({ text, isChanged: added || removed });
    });
  }
  return lines;
}
