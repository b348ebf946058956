import type { FieldValue } from "../../../document/agent.ts";
import { isText } from "../definition/shapes.ts";
import { isList, isMap } from "../../../document/kinds.ts";

/** How a language writes values. */
export interface Syntax {
  /** A text, whatever is in it; over several lines where it has several and the language can. */
  readonly text: (value: string) => string;
  readonly key: (name: string) => string;
  readonly words: Readonly<Record<"true" | "false" | "null", string>>;
}

/** How many columns a step inwards takes. */
const step = "  ";
const width = 100;

/** A value in a language's notation, its further lines indented by `indent`. Numbers must be finite. */
export function writeValue(value: FieldValue, syntax: Syntax, indent: string): string {
  if (isText(value)) return syntax.text(value);
  if (typeof value === "number") return String(value);
  if (isList(value))
    return wrap(
      "[",
      value.map(entry => writeValue(entry, syntax, indent + step)),
      "]",
      indent,
    );
  if (!isMap(value)) return syntax.words[`${value}`];
  const entries = Object.entries(value).map(
    ([key, entry]) => `${syntax.key(key)}: ${writeValue(entry, syntax, indent + step)}`,
  );
  return wrap("{", entries, "}", indent);
}

function wrap(open: string, entries: readonly string[], close: string, indent: string): string {
  const line = `${open}${entries.join(", ")}${close}`;
  if (indent.length + line.length <= width && !line.includes("\n")) return line;
  return `${open}\n${entries.map(entry => `${indent}${step}${entry},\n`).join("")}${indent}${close}`;
}

/** What no source should hold as it is: invisible, unassigned and half characters, line ends of other systems. */
const hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]/gu;

const named: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** A text whose hidden characters are escapes, `code` being how a language writes one by its number. */
export const escapeHidden = (text: string, code: (point: number) => string): string =>
  text.replace(hidden, character => named[character] ?? code(character.codePointAt(0) ?? 0));

/** A number in base 16 with leading zeros. */
export const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, "0");
