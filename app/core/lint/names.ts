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
  if (subject.names(key).length < 2) return [];
  const compute = () => setNames(subject.agent, key, namesBut(subject, key, listed));
  return [fix(`Remove ${listed.name}`, compute, isChoice)];
}

const namesBut = (subject: Subject, key: NamesKey, listed: ListedName): readonly string[] =>
  subject.names(key).flatMap(other => (other === listed ? [] : [other.name]));

/** Puts another name in the place of one. */
export function renaming(subject: Subject, key: NamesKey, listed: ListedName, name: string): Fix {
  const names = () => subject.names(key).map(other => (other === listed ? name : other.name));
  return fix(`Change ${listed.name} to ${name}`, () => setNames(subject.agent, key, names()));
}
