import { setNames } from "../edits/names.ts";
import { fix, type Fix } from "./fix.ts";
import type { ListedName, Subject } from "./subject.ts";

/** The field of names that a name stands in. */
export type NamesKey = "tools" | "disallowedTools";

/**
 * Takes one name out of a list of names; no fix for the last name of `tools`, since an empty list leaves the agent
 * without any tool.
 */
export function removal(
  subject: Subject,
  key: NamesKey,
  listed: ListedName,
  isChoice?: "choice",
): readonly Fix[] {
  const others = subject.names(key).filter(other => other !== listed);
  if (others.length === 0) return [];
  const names = others.map(({ name }) => name);
  return [fix(`Remove ${listed.name}`, () => setNames(subject.agent, key, names), isChoice)];
}

/** Puts another name in the place of one. */
export function renaming(subject: Subject, key: NamesKey, listed: ListedName, name: string): Fix {
  const names = subject.names(key).map(other => (other === listed ? name : other.name));
  return fix(`Change ${listed.name} to ${name}`, () => setNames(subject.agent, key, names));
}
