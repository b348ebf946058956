import type { Style } from "../document/agent.ts";
import { resolvePlain } from "../document/resolve.ts";
import type { Newline } from "../text/lines.ts";

export type ScalarStyle = Extract<Style, "plain" | "single" | "double" | "literal" | "folded">;

/** Where a scalar is written: what a block scalar must know to lay out its lines. */
export interface Place {
  readonly newline: Newline;
  /** Columns of the key that the scalar belongs to. */
  readonly indent: number;
}

/**
 * Writes text as a YAML scalar in one style; undefined when that style can't hold it so that every reader, YAML 1.1
 * and 1.2 alike, gets the same text back and Claude Code does not take a `---` in it for the end of the front matter.
 */
export type WriteScalar = (text: string, place: Place) => string | undefined;

const fence = "---";
const unprintable =
  // eslint-disable-next-line no-control-regex -- control characters are the point
  /[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** Words that YAML 1.1 or 1.2 takes for null, a boolean, or something else of its own. */
const words = /^(?:~|null|true|false|yes|no|on|off|y|n|<<|=)$/i;
/** Whatever may be a number, a date or a time to some reader: a sign, a digit or a dot first and nothing but their letters behind. */
const numeric = /^(?:[-+.\d]|e[-+]?\d)[-+.\d_:a-fA-FxobeEinfINFnaNAtTzZ ]*$/i;
const plainShape = /^[^\s\-?:,[\]{}#&*!|>'"%@`=~][^\n\t]*$/;

/** Whether text can stand unquoted in a block mapping for every reader. */
export function isPlainSafe(text: string): boolean {
  return (
    plainShape.test(text) &&
    !/: |:$| #| $/.test(text) &&
    !text.includes(fence) &&
    !unprintable.test(text) &&
    !words.test(text) &&
    !numeric.test(text) &&
    resolvePlain(text) === text
  );
}

const single: WriteScalar = text =>
  /[\n\t]/.test(text) || text.includes(fence) || unprintable.test(text)
    ? undefined
    : `'${text.replaceAll("'", "''")}'`;

const named: Readonly<Record<string, string>> = {
  '"': '\\"',
  "\\": "\\\\",
  "\n": "\\n",
  "\t": "\\t",
  "\r": "\\r",
  "\0": "\\0",
};

function escapeUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  return (
    named[unit] ??
    (code < 256 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u${code.toString(16).padStart(4, "0")}`)
  );
}

/** The inside of a double-quoted scalar: escapes for what needs them, and for the middle hyphen of every `---`. */
export function escapeDouble(text: string): string {
  return text
    .replace(new RegExp(`["\\\\\\n\\t]|${unprintable.source}`, "g"), escapeUnit)
    .replace(/(?<=-)-(?=-)/g, "\\x2d");
}

const double: WriteScalar = text => `"${escapeDouble(text)}"`;

const literal: WriteScalar = (text, { newline, indent }) => {
  const content = text.endsWith("\n") ? text.slice(0, -1) : text;
  if (content === "" || content.endsWith("\n") || text.includes(fence) || unprintable.test(text))
    return undefined;
  const lines = content.split("\n");
  // A first line that is blank or indented would need an explicit indentation, which readers treat differently.
  if (lines.some(line => /^\s+$/.test(line)) || /^\s|^$/.test(lines[0] ?? "")) return undefined;
  const margin = " ".repeat(indent + 2);
  const header = content === text ? "|-" : "|";
  return [header, ...lines.map(line => (line === "" ? "" : margin + line))].join(newline);
};

/** The styles by which a scalar can be written. Folded text is never written anew: it moves to `literal`. */
export const scalarWriters: Readonly<Record<ScalarStyle, WriteScalar>> = {
  plain: text => (isPlainSafe(text) ? text : undefined),
  single,
  double,
  literal,
  folded: () => undefined,
};

/** Writes text in the first of the styles that can hold it; double quotes hold anything. */
export function writeScalar(text: string, styles: readonly ScalarStyle[], place: Place): string {
  for (const style of styles) {
    const written = scalarWriters[style](text, place);
    if (written !== undefined) return written;
  }
  return `"${escapeDouble(text)}"`;
}
