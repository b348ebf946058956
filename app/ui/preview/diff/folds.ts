import type { DiffRow } from "./compare.ts";

/** Rows that stand below each other: shown, or folded because nothing has changed near them. */
export interface RowGroup {
  readonly isFolded: boolean;
  readonly rows: readonly DiffRow[];
}

/** Unchanged lines that stay in sight on either side of a change. */
const context = 3;
/** Fewer lines than this are not worth a fold. */
const fewest = 4;

/** Folds unchanged stretches away from changes. The groups' rows joined are the rows; neighbours differ in kind. */
export function foldRows(rows: readonly DiffRow[]): readonly RowGroup[] {
  const isNear = nearChanges(rows);
  const groups = runsOf(rows, index => isNear[index] === true);
  const worth = groups.map(group =>
    group.isFolded && group.rows.length < fewest ? { ...group, isFolded: false } : group,
  );
  return worth.reduce<readonly RowGroup[]>((merged, group) => {
    const last = merged.at(-1);
    if (last === undefined || last.isFolded || group.isFolded) return [...merged, group];
    return [...merged.slice(0, -1), { isFolded: false, rows: [...last.rows, ...group.rows] }];
  }, []);
}

/** For each row whether a change stands within reach of it. */
function nearChanges(rows: readonly DiffRow[]): readonly boolean[] {
  const reach = (ordered: readonly DiffRow[]): readonly boolean[] => {
    let since = Infinity;
    return ordered.map(({ kind }) => (since = kind === "same" ? since + 1 : 0) <= context);
  };
  const below = reach(rows);
  const above = reach(rows.toReversed()).toReversed();
  return rows.map((_, index) => below[index] === true || above[index] === true);
}

function runsOf(rows: readonly DiffRow[], isShown: (index: number) => boolean): readonly RowGroup[] {
  const groups: { isFolded: boolean; rows: DiffRow[] }[] = [];
  rows.forEach((row, index) => {
    const last = groups.at(-1);
    if (last?.isFolded === !isShown(index)) last.rows.push(row);
    else groups.push({ isFolded: !isShown(index), rows: [row] });
  });
  return groups;
}
