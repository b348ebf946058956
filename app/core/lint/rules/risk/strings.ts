import type { FieldValue } from "../../../document/agent.ts";
import type { YamlPath } from "../../../document/yaml.ts";

/** A text that stands under one of the keys looked for, however deep. */
export interface Found {
  readonly path: YamlPath;
  readonly value: string;
}

/** The texts under some keys in a value, in its order. Values are never deep: the reader sees to it. */
export function findStrings(
  value: FieldValue,
  keys: readonly string[],
  path: YamlPath = [],
): readonly Found[] {
  if (typeof value !== "object" || value === null) return [];
  const entries: readonly (readonly [string | number, FieldValue])[] = Array.isArray(value)
    ? (value as readonly FieldValue[]).map((entry, at) => [at, entry] as const)
    : Object.entries(value);
  return entries.flatMap(([key, entry]) =>
    typeof entry === "string" && keys.includes(String(key))
      ? [{ path: [...path, key], value: entry }]
      : findStrings(entry, keys, [...path, key]),
  );
}

/** A text on one line, and not too long to be read at a glance. */
export function atAGlance(text: string): string {
  const line = text.trim().replace(/\s+/g, " ");
  return line.length > 120 ? `${line.slice(0, 119)}…` : line;
}
