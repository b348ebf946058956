import { parse, stringify } from "smol-toml";
import type { FieldMap, FieldValue } from "../../document/agent.ts";
import { toFieldValue } from "./plain.ts";

/** The value of a TOML text; undefined for any other text, and for one that is too deep or too large. Never throws. */
export function parseToml(text: string): FieldValue | undefined {
  try {
    return toFieldValue(parse(text.replace(/^\uFEFF/, "")));
  } catch {
    return undefined;
  }
}

/** A TOML document of texts; what has several lines keeps them, so that people can read it. */
export function writeToml(fields: FieldMap): string {
  const lines = Object.entries(fields).map(([key, value]) =>
    typeof value === "string" && value.includes("\n")
      ? `${key} = ${multiline(value)}\n`
      : stringify({ [key]: value }),
  );
  return lines.map(line => (line.endsWith("\n") ? line : `${line}\n`)).join("");
}

/** What a string of several lines can't hold as it is: control characters and a run of three quotes. */
// eslint-disable-next-line no-control-regex -- control characters are the point
const special = /[\0-\x08\x0b-\x1f\x7f\\]|"(?="")/g;

const multiline = (text: string): string =>
  `"""\n${text.replace(special, sign => (/["\\]/.test(sign) ? `\\${sign}` : escaped(sign))).replace(/"$/, '\\"')}"""`;

const escaped = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
