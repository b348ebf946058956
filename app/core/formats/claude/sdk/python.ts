import { escapeHidden, hex, type Syntax } from "./literal.ts";

function codeOf(point: number): string {
  if (point <= 0xff) return `\\x${hex(point, 2)}`;
  return point <= 0xffff ? `\\u${hex(point, 4)}` : `\\U${hex(point, 8)}`;
}

const escape = (text: string): string => escapeHidden(text, codeOf);

const quoted = (text: string): string => `"${escape(text.replace(/[\\"]/g, "\\$&"))}"`;

/** Triple quotes over several lines; the backslash joins the opening quotes with the first line. */
function tripleQuoted(text: string): string {
  const safe = text
    .replaceAll("\\", "\\\\")
    .replace(/"{3,}|"$/g, quotes => quotes.replaceAll('"', '\\"'))
    .split("\n")
    .map(escape)
    .join("\n");
  return `"""\\\n${safe}"""`;
}

/** Python's notation. */
export const python: Syntax = {
  text: value => (value.includes("\n") ? tripleQuoted(value) : quoted(value)),
  key: quoted,
  words: { true: "True", false: "False", null: "None" },
};
