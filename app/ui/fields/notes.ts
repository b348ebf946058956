import type { KnownField } from "../../core/index.ts";
import type { Shown } from "./values.ts";

/** Warnings about a value, as sentences that say what will happen. */
export type Warn = (shown: Shown) => readonly string[];

const skipped = "Claude Code skips the file";

const nameRules: readonly (readonly [breaks: (name: string) => boolean, warning: string])[] = [
  [name => name === "", `Without a name, ${skipped}.`],
  [name => name.includes(":"), `With a colon in the name, ${skipped}.`],
  [name => name.startsWith("-"), `With a hyphen at the beginning of the name, ${skipped}.`],
  [name => name.length > 256, `With a name of more than 256 characters, ${skipped}.`],
];

/** What breaks an agent's name. */
export function nameWarnings(name: string): readonly string[] {
  return nameRules.filter(([breaks]) => breaks(name)).map(([, warning]) => warning);
}

/** Warnings that hold for all fields of a kind. */
const byKind: Readonly<
  Partial<Record<KnownField["kind"], (shown: Shown, known: KnownField) => string | undefined>>
> = {
  choice: ({ text }, { values = [] }) =>
    text === "" || values.includes(text) ? undefined : "Not a value that Claude Code knows: it is ignored.",
  boolean: ({ text }) =>
    text === "" || /^(?:true|false)$/i.test(text) ? undefined : "Only true and false count: this is ignored.",
  integer: ({ text }) =>
    text === "" || (Number.isInteger(Number(text)) && Number(text) > 0)
      ? undefined
      : "Not a positive whole number: it is ignored.",
};

/** Warnings for single fields, instead of those of their kind. */
const byKey: Readonly<Partial<Record<string, Warn>>> = {
  name: ({ text, isText }) => (isText ? nameWarnings(text) : [`Only text counts as a name: ${skipped}.`]),
  description: ({ text, isText }) => descriptionWarnings(text, isText),
  model: ({ text }) => modelWarnings(text),
};

function descriptionWarnings(text: string, isText: boolean): readonly string[] {
  if (!isText) return [`Only text counts as a description: ${skipped}.`];
  return text === "" ? [`Without a description, ${skipped}.`] : [];
}

const modelShape = /^(?:(?:inherit|sonnet|opus|haiku|fable|best|opusplan)(?:\[1m\])?|(?:.*[./])?claude-.+)$/i;

const modelWarnings = (model: string): readonly string[] =>
  model === "" || modelShape.test(model)
    ? []
    : ["No known alias or model id. It is sent as it is, and a call fails if there is no such model."];

/** What lists and maps do where names are wanted. */
const oddNames: Readonly<Partial<Record<string, string>>> = {
  tools: "In this shape it gives the agent no tool at all, though the roster says “All tools”.",
  disallowedTools: "In this shape it is ignored.",
};

/** What will happen to a field's value that is not what it seems to say. `isOdd` is for values that no control can show. */
export function warningsOn(known: KnownField, shown: Shown, isOdd = false): readonly string[] {
  const own = Object.hasOwn(byKey, known.key) ? byKey[known.key] : undefined;
  if (own !== undefined) return own(shown);
  const warning = isOdd ? oddNames[known.key] : byKind[known.kind]?.(shown, known);
  return warning === undefined ? [] : [warning];
}

/** A rough count of the tokens of a text, as a remark: four characters are taken for one. */
export const tokenNote = (text: string): string =>
  `About ${Math.ceil(text.length / 4).toLocaleString("en")} tokens, as a rough estimate`;
