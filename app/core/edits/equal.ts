import type { FieldValue } from "../document/agent.ts";
import { isList, isMap } from "../document/kinds.ts";

/** Whether two values are the same YAML data; the order of a map's keys does not matter. */
export function equalValues(a: FieldValue, b: FieldValue): boolean {
  if (isList(a))
    return isList(b) && a.length === b.length && a.every((item, at) => equalValues(item, b[at] ?? null));
  if (!isMap(a)) return Object.is(a, b);
  if (!isMap(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every(key => Object.hasOwn(b, key) && equalValues(a[key] ?? null, b[key] ?? null))
  );
}
