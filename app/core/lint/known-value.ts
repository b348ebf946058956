import type { FieldValue } from "../document/agent.ts";
import { knownFields } from "../document/fields.ts";
import { setField } from "../edits/field.ts";
import { fix } from "./fix.ts";
import { nearest } from "./nearest.ts";
import type { Report } from "./rule.ts";
import { placeOfValue, type Subject } from "./subject.ts";

/** A field that takes one of a few words: those of the table of fields. */
export interface KnownValue {
  readonly key: string;
  /** Other values that count as well. */
  readonly accepts?: (value: FieldValue) => boolean;
  /** What a value that does not count most likely means, where that is not the word it resembles. */
  readonly mean?: (value: FieldValue) => string | boolean | undefined;
  /** What happens with a value that does not count; gets it as written, and as read. */
  readonly say: (written: string, value: FieldValue) => string;
}

const words: ReadonlyMap<string, readonly string[]> = new Map(
  knownFields.map(({ key, values = [] }) => [key, values]),
);

/** The report on a value that is none of those that count; nothing for a key without a value. */
export function knownValue(subject: Subject, { key, accepts, mean, say }: KnownValue): readonly Report[] {
  const field = subject.field(key);
  if (field === undefined || field.value === null || field.value === "") return [];
  const { value } = field;
  const values = words.get(key) ?? [];
  if ((typeof value === "string" && values.includes(value)) || accepts?.(value)) return [];
  const place = placeOfValue(field);
  const meant = mean?.(value) ?? (typeof value === "string" ? nearest(value, values) : undefined);
  return [
    {
      ...place,
      message: say(subject.text.slice(place.from, place.to), value),
      ...(meant !== undefined && {
        fixes: [fix(`Change to ${String(meant)}`, () => setField(subject.agent, key, meant))],
      }),
    },
  ];
}
