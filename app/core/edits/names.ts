import { fieldOf, type AgentFile, type FieldValue } from "../document/agent.ts";
import type { TextEdit } from "../text/range.ts";
import { setField } from "./field.ts";
import { isList, isMap } from "../document/kinds.ts";

/**
 * The names that a value such as `tools` lists: the entries of a list, or of a string with commas, in which a comma
 * inside parentheses does not split (`Agent(a, b), Read` are two) and without commas blanks do.
 */
export function namesOf(value: FieldValue | undefined): readonly string[] {
  if (value === undefined || value === null) return [];
  if (isList(value)) return value.map(name => (typeof name === "string" ? name : JSON.stringify(name)));
  if (isMap(value)) return [];
  const text = String(value);
  return splitOutside(text, text.includes(",") ? /,/ : /\s/);
}

function splitOutside(text: string, separator: RegExp): readonly string[] {
  const names: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    const unit = text.charAt(at);
    if (unit === "(") depth++;
    else if (unit === ")") depth = Math.max(0, depth - 1);
    if (at < text.length && (depth > 0 || !separator.test(unit))) continue;
    names.push(text.slice(from, at).trim());
    from = at + 1;
  }
  return names.filter(name => name !== "");
}

/** The edits that list these names under `key`, written as the file lists them now: a list stays a list, anything else is a string with commas. */
export function setNames(agent: AgentFile, key: string, names: readonly string[]): TextEdit[] {
  const value = fieldOf(agent, key)?.value;
  if (value !== undefined && namesOf(value).join("\n") === names.join("\n")) return [];
  return setField(agent, key, value !== undefined && isList(value) ? names : names.join(", "));
}
