import type { Range } from "../text/range.ts";

/** The match of a sticky pattern at exactly `at`. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** How many numbers of an ascending list lie before `at`: the index of the first at or after it. */
export function countBefore(sorted: readonly number[], at: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? Infinity) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first number of an ascending list at or after `at`, or `otherwise`. */
export function firstFrom(sorted: readonly number[] | undefined, at: number, otherwise: number): number {
  return sorted?.[countBefore(sorted, at)] ?? otherwise;
}

/** The range moved by `offset`. */
export function moved(range: Range, offset: number): Range {
  return { from: range.from + offset, to: range.to + offset };
}
