import { fieldOf, namesOf, setField, setNames, type AgentFile, type TextEdit } from "../../../core/index.ts";

/** The names that a key lists; none where it is absent. */
export const listedNames = (agent: AgentFile, key: string): readonly string[] =>
  namesOf(fieldOf(agent, key)?.value);

/** Fields that mean something else with an empty list than without one. */
const countsWhenEmpty: ReadonlySet<string> = new Set(["tools"]);

/**
 * The edits that list these names under a key. With the last name the key goes, but for `tools`: there the list stays,
 * empty, since to leave it out would give the agent every tool.
 */
export function setListedNames(agent: AgentFile, key: string, names: readonly string[]): TextEdit[] {
  const goes = names.length === 0 && !countsWhenEmpty.has(key);
  return goes ? setField(agent, key, undefined) : setNames(agent, key, names);
}
