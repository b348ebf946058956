/** Names to choose from, under a heading. */
export interface NameGroup {
  readonly label: string;
  readonly names: readonly string[];
  /** The group of what is typed and stands in no list. */
  readonly isFree?: true;
}

/** Takes a text apart into names. */
export type Split = (text: string) => readonly string[];

/**
 * The names that fit what is typed, the best first: the very name, then names that begin with it, then names that hold
 * it; capitals do not count. What is typed can itself be chosen: last, or first of all when `isName` says that it is a
 * name though no list has it.
 */
export function suggestionsFor(
  groups: readonly NameGroup[],
  typed: string,
  isName: (text: string) => boolean,
): readonly NameGroup[] {
  const query = typed.trim();
  if (query === "") return groups;
  const ranked = groups
    .map(({ label, names }) => ({ label, names: fitting(names, query) }))
    .filter(({ names }) => names.length > 0)
    .sort((a, b) => rankOf(a.names[0], query) - rankOf(b.names[0], query));
  if (ranked.some(({ names }) => names.includes(query))) return ranked;
  const free = { label: "As typed", names: [query], isFree: true } as const;
  return isName(query) ? [free, ...ranked] : [...ranked, free];
}

function fitting(names: readonly string[], query: string): readonly string[] {
  return names
    .filter(name => rankOf(name, query) < ranks.none)
    .sort((a, b) => rankOf(a, query) - rankOf(b, query));
}

const ranks = { same: 0, begins: 1, holds: 2, none: 3 };

function rankOf(name: string | undefined, query: string): number {
  const at = name?.toLowerCase().indexOf(query.toLowerCase()) ?? -1;
  if (at < 0) return ranks.none;
  if (at > 0) return ranks.holds;
  return name?.length === query.length ? ranks.same : ranks.begins;
}

/**
 * What is typed into a box of names: those that a comma ends, and the text behind the last one. A comma inside
 * parentheses ends none if `split` does not split there.
 */
export function splitTyped(
  text: string,
  split: Split,
): { readonly names: readonly string[]; readonly rest: string } {
  const comma = text.lastIndexOf(",");
  const before = text.slice(0, comma);
  const names = split(before);
  const isEnd = comma >= 0 && split(`${before},`).join("\n") === names.join("\n");
  return isEnd ? { names, rest: text.slice(comma + 1) } : { names: [], rest: text };
}
