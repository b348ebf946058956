import type { Field } from "../document/agent.ts";
import { placesInYaml, type YamlPath, type YamlPlace } from "../document/yaml.ts";
import type { Range } from "../text/range.ts";
import { placeOfValue, type Subject } from "./subject.ts";

const finders = new WeakMap<Field, (path: YamlPath) => YamlPlace | undefined>();

/**
 * The place in the file of what stands at a path below a field's value, or of its key; the whole value where that is
 * not known. The first call for a field costs a parse, so only for what is at fault.
 */
export function nestedRange(
  { text }: Subject,
  field: Field,
  path: YamlPath,
  part: "value" | "key" = "value",
): Range {
  const { from, to } = field.range;
  const find = finders.get(field) ?? placesInYaml(text.slice(from, to));
  finders.set(field, find);
  const found = find([field.key, ...path])?.[part];
  if (found === undefined || found.from === found.to) return placeOfValue(field);
  return { from: from + found.from, to: from + found.to };
}

/** The place in the file of a text at a path below a field's value: where it stands verbatim and only once, no parse is needed. */
export function nestedTextRange(subject: Subject, field: Field, path: YamlPath, value: string): Range {
  const source = subject.text.slice(field.range.from, field.range.to);
  const at = source.indexOf(value);
  if (value === "" || at < 0 || source.includes(value, at + 1)) return nestedRange(subject, field, path);
  return { from: field.range.from + at, to: field.range.from + at + value.length };
}

/** `hooks.PreToolUse[0].hooks[1]` */
export const pathText = (key: string, path: YamlPath): string =>
  path.reduce<string>((text, part) => text + (typeof part === "number" ? `[${part}]` : `.${part}`), key);
