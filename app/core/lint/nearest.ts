/**
 * The one of `candidates` that a misspelt name most likely means: equal but for case, hyphens and underscores, else at
 * most two letters away (one in short names). Undefined where none or several are as near.
 */
export function nearest(name: string, candidates: readonly string[]): string | undefined {
  const known = memory.get(candidates) ?? new Map<string, string | undefined>();
  memory.set(candidates, known);
  if (known.has(name)) return known.get(name);
  if (known.size >= limit) known.clear();
  const found = compare(name, candidates);
  known.set(name, found);
  return found;
}

/** What was found before, for each list of candidates: a file is looked at again with every key. */
const memory = new WeakMap<readonly string[], Map<string, string | undefined>>();
const limit = 200;

function compare(name: string, candidates: readonly string[]): string | undefined {
  const plain = flatten(name);
  const same = candidates.filter(candidate => flatten(candidate) === plain);
  if (same.length === 1) return same[0];
  const reach = plain.length < 7 ? 1 : 2;
  const distances = candidates.map(candidate => distance(plain, flatten(candidate), reach));
  const least = Math.min(...distances);
  if (least > reach) return undefined;
  const near = candidates.filter((_candidate, at) => distances[at] === least);
  return near.length === 1 ? near[0] : undefined;
}

const flatten = (name: string): string => name.toLowerCase().replace(/[-_\s]/g, "");

/** How many letters must be changed, added, left out or swapped with their neighbour; `limit + 1` for whatever is more than `limit`. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_none, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      next.push(best);
    }
    [before, row] = [row, next];
  }
  return Math.min(row[b.length] ?? 0, limit + 1);
}
