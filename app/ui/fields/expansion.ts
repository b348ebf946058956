import type { Place } from "../../state/index.ts";
import { knownFields } from "../../core/index.ts";

/** What of the form is unfolded. */
export interface Expansion {
  /** The examples that are open, by their place. */
  readonly examples: ReadonlySet<number>;
  readonly advanced: boolean;
}

/** At first only the first example is open. */
export const initialExpansion: Expansion = { examples: new Set([0]), advanced: false };

const advanced: ReadonlySet<string> = new Set(
  knownFields.filter(field => field.advanced).map(field => field.key),
);

/** Unfolds what holds a place. */
export function revealing(expansion: Expansion, place: Place | undefined): Expansion {
  if (place?.view === "example")
    return { ...expansion, examples: withOpen(expansion.examples, place.block, true) };
  const isFolded = place?.view === "field" && advanced.has(place.key);
  return isFolded ? { ...expansion, advanced: true } : expansion;
}

/** The set with an example opened or closed. */
export function withOpen(examples: ReadonlySet<number>, at: number, isOpen: boolean): ReadonlySet<number> {
  const next = new Set(examples);
  if (isOpen) next.add(at);
  else next.delete(at);
  return next;
}

/** The open examples once `at` is the place of a new one, which is open too. */
export function afterInsert(examples: ReadonlySet<number>, at: number): ReadonlySet<number> {
  return new Set([...[...examples].map(open => (open >= at ? open + 1 : open)), at]);
}

/** The open examples once the one at `at` is gone. */
export function afterRemove(examples: ReadonlySet<number>, at: number): ReadonlySet<number> {
  return new Set([...examples].filter(open => open !== at).map(open => (open > at ? open - 1 : open)));
}

/** The open examples once the one at `from` stands at `to`. */
export function afterMove(examples: ReadonlySet<number>, from: number, to: number): ReadonlySet<number> {
  const others = afterRemove(examples, from);
  const moved = afterInsert(others, to);
  return withOpen(moved, to, examples.has(from));
}
