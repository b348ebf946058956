import type { Field } from "../document/agent.ts";
import { rangeInYaml, type YamlPath } from "../document/yaml.ts";
import type { Range } from "../text/range.ts";
import { placeOfValue, type Subject } from "./subject.ts";

/** The place in the file of what stands at a path below a field's value, or of its key; the whole value where that is not known. */
export function nestedRange(
  { text }: Subject,
  field: Field,
  path: YamlPath,
  part: "value" | "key" = "value",
): Range {
  const { from, to } = field.range;
  const found = rangeInYaml(text.slice(from, to), [field.key, ...path], part);
  if (found === undefined || found.from === found.to) return placeOfValue(field);
  const end = from + text.slice(from + found.from, from + found.to).trimEnd().length + found.from;
  return { from: from + found.from, to: end };
}

/** `hooks.PreToolUse[0].hooks[1]` */
export const pathText = (key: string, path: YamlPath): string =>
  path.reduce<string>((text, part) => text + (typeof part === "number" ? `[${part}]` : `.${part}`), key);
