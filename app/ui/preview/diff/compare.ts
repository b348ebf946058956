import { diffArrays } from "diff";
import { invisibleChanges } from "./invisible.ts";
import { readLines, type Replacement } from "./lines.ts";
import { changedWords, unmarked, type LineParts } from "./words.ts";

/** One line of a comparison. A line number is that of the text which has the line, counted from 1. */
export interface DiffRow {
  readonly kind: "same" | "added" | "removed";
  readonly before?: number;
  readonly after?: number;
  readonly parts: LineParts;
}

/** What was found between two texts. */
export type Comparison =
  | { readonly kind: "same" }
  /** So much has changed that line by line nothing would be seen; the counts are lines. */
  | { readonly kind: "tooLarge"; readonly before: number; readonly after: number }
  | {
      readonly kind: "rows";
      readonly rows: readonly DiffRow[];
      readonly added: number;
      readonly removed: number;
      /** Differences that can't be seen in the rows, a sentence each. */
      readonly notes: readonly string[];
    };

interface Hunk extends Replacement {
  readonly same: readonly string[];
}

/** So many lines may differ before the comparison gives up: it takes time in proportion to the square. */
const mostEdits = 1_000;

/** Compares two texts line by line. Line ends and a byte order mark are left to the notes. */
export function compareTexts(before: string, after: string): Comparison {
  if (before === after) return { kind: "same" };
  const [old, now] = [readLines(before), readLines(after)];
  const hunks = hunksOf(
    old.lines.map(({ text }) => text),
    now.lines.map(({ text }) => text),
  );
  if (hunks === undefined) return { kind: "tooLarge", before: old.lines.length, after: now.lines.length };
  return {
    kind: "rows",
    rows: rowsOf(hunks),
    added: sum(hunks.map(({ added }) => added.length)),
    removed: sum(hunks.map(({ removed }) => removed.length)),
    notes: invisibleChanges(old, now, hunks),
  };
}

/** Unchanged lines, and what was replaced behind them; undefined when too much was. */
function hunksOf(before: readonly string[], after: readonly string[]): readonly Hunk[] | undefined {
  const changes = diffArrays([...before], [...after], { maxEditLength: mostEdits });
  if (changes === undefined) return undefined;
  const hunks: Hunk[] = [];
  for (const { value, added, removed } of changes) {
    const isSame = !added && !removed;
    const last = isSame ? undefined : hunks.pop();
    const { same = [], removed: out = [], added: put = [] } = last ?? {};
    hunks.push(
      isSame
        ? { same: value, removed: out, added: put }
        : { same, removed: removed ? value : out, added: added ? value : put },
    );
  }
  return hunks;
}

function rowsOf(hunks: readonly Hunk[]): readonly DiffRow[] {
  let [before, after] = [0, 0];
  return hunks.flatMap(({ same, removed, added }): readonly DiffRow[] => {
    const words = changedWords(removed, added);
    return [
      ...same.map((text): DiffRow => ({
        kind: "same",
        before: ++before,
        after: ++after,
        parts: unmarked(text),
      })),
      ...words.removed.map((parts): DiffRow => ({ kind: "removed", before: ++before, parts })),
      ...words.added.map((parts): DiffRow => ({ kind: "added", after: ++after, parts })),
    ];
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
