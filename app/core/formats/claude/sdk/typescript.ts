import { escapeHidden, hex, type Syntax } from "./literal.ts";

const unitOf = (unit: number): string => `\\u${hex(unit, 4)}`;

/** A code point by its one or two code units, which every version of the language reads. */
const codeOf = (point: number): string =>
  point <= 0xffff ? unitOf(point) : unitOf(0xd7c0 + (point >> 10)) + unitOf(0xdc00 + (point & 0x3ff));

const escape = (text: string): string => escapeHidden(text, codeOf);

const quoted = (text: string): string => `"${escape(text.replace(/[\\"]/g, "\\$&"))}"`;

/** A template literal over several lines. */
const template = (text: string): string =>
  `\`${text
    .replace(/[\\`]|\$(?=\{)/g, "\\$&")
    .split("\n")
    .map(escape)
    .join("\n")}\``;

/** TypeScript's notation. A computed key is never taken for the prototype. */
export const typeScript: Syntax = {
  text: value => (value.includes("\n") ? template(value) : quoted(value)),
  key: name => {
    if (name === "__proto__") return '["__proto__"]';
    return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name);
  },
  words: { true: "true", false: "false", null: "null" },
};
