import type { FieldKind, KnownField } from "../../core/index.ts";

/** What a field of each kind takes. */
const kindNames: Readonly<Record<FieldKind, string>> = {
  text: "one line of text",
  prose: "text",
  choice: "one of these",
  "open-choice": "one of these, or text of your own",
  names: "names with commas between, or a list",
  integer: "a whole number",
  boolean: "true or false",
  structure: "YAML of its own",
};

/** What a field takes, as words. */
export const takes = ({ kind }: KnownField): string => kindNames[kind];

/** What else the table knows of a field, as sentences. */
export const fieldNotes = ({ ignoredInPlugin }: KnownField): readonly string[] =>
  ignoredInPlugin ? ["Ignored in an agent that comes with a plugin."] : [];
