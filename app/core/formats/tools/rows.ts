import type { FieldValue } from "../../document/agent.ts";
import { textOf } from "./texts.ts";
import type { Outcome, Row } from "./tool.ts";
import { isMap } from "../../document/kinds.ts";
import { cut, quote } from "../quote.ts";

type Convert = (value: FieldValue) => FieldValue | undefined;

/** A key with one counterpart; `to` and `from` give undefined for what the other side has no word for. */
export function pair(
  ours: string,
  theirs: string,
  { to, from = to, say }: { readonly to: Convert; readonly from?: Convert; readonly say?: Row["say"] },
): Row {
  const convert = (value: FieldValue | undefined, by: Convert): FieldValue | undefined =>
    value === undefined ? undefined : by(value);
  return {
    ours: [ours],
    theirs: [theirs],
    to: ({ fields }) => ({ [theirs]: convert(fields[ours], to) }),
    from: ({ fields }) => ({ [ours]: convert(fields[theirs], from) }),
    say: say ?? (outcome => refusal(outcome, theirs)),
  };
}

const refusal = ({ tool, key, value, there }: Outcome, theirs: string): string =>
  there[theirs] === undefined
    ? `${tool} can't take ${quote(value ?? null)} as ${quote(key)}, so it is left out.`
    : `${tool} has no ${quote(value ?? null)} for ${quote(key)}: ${quote(there[theirs])} stands in.`;

/** What stands for a name that is missing. */
const anyName = "agent";

/** The name, as far as the tool can spell it. A file without one is called like its file. */
export function name(fit: (name: string) => string = same => same): Row {
  return {
    ours: ["name"],
    theirs: ["name"],
    to: ({ fields }) => ({ name: fit(textOf(fields["name"]) ?? anyName) }),
    from: ({ fields, stem }) => ({ name: textOf(fields["name"]) ?? stem }),
    say: ({ tool, value, back }) =>
      textOf(value) === undefined
        ? `${tool} needs a name, and the agent has none: ${quote(back ?? anyName)} stands in.`
        : `${tool} can't spell the name ${quote(value ?? null)}: the agent is called ${quote(back ?? anyName)} there.`,
  };
}

/** The name where it is the file's and stands nowhere else. */
export const fileName: Row = {
  ours: ["name"],
  theirs: [],
  to: () => ({}),
  from: ({ stem }) => ({ name: stem }),
  say: ({ tool, value, back }) =>
    textOf(value) === undefined
      ? `${tool} calls an agent by its file, and this one has no name: ${quote(back ?? anyName)} stands in.`
      : `${tool} calls an agent by its file, and no file can be called ${quote(value ?? null)}: ${quote(back ?? anyName)} stands in.`,
};

/**
 * The description, at most `limit` characters of it; a sentence stands in for one that is missing. Only Claude Code
 * takes a backslash and an n for a line break.
 */
export function description(limit = Infinity): Row {
  return {
    ours: ["description"],
    theirs: ["description"],
    to: ({ fields }) => ({
      description: cut(withBreaks(textOf(fields["description"]) ?? standIn(textOf(fields["name"]))), limit),
    }),
    from: ({ fields, stem }) => ({
      description: textOf(fields["description"]) ?? standIn(textOf(fields["name"]) ?? stem),
    }),
    say: ({ tool, value, back }) => {
      const text = textOf(value);
      if (text === undefined)
        return `${tool} needs a description, and the agent has none: ${quote(back ?? "")} stands in.`;
      return withBreaks(text).length > limit
        ? `${tool} takes descriptions of at most ${limit} characters: the rest is cut off.`
        : `${tool} does not take a backslash and an n for a line break, so real ones stand there.`;
    },
  };
}

const withBreaks = (text: string): string => text.replaceAll("\\n", "\n");

const standIn = (called = anyName): string =>
  called === anyName ? "An agent without a description." : `The ${called} agent.`;

/** Texts by a table of pairs; `near` has what is only close, on the way there. */
export function choice(
  ours: string,
  theirs: string,
  pairs: Readonly<Record<string, string>>,
  near: Readonly<Record<string, string>> = {},
): Row {
  const there = new Map([...Object.entries(near), ...Object.entries(pairs)]);
  const back = new Map(Object.entries(pairs).map(([own, other]) => [other, own]));
  return pair(ours, theirs, {
    to: value => (typeof value === "string" ? there.get(value) : undefined),
    from: value => (typeof value === "string" ? back.get(value) : undefined),
  });
}

/** Some texts that both sides spell alike. */
export const sameChoice = (key: string, values: readonly string[]): Row =>
  choice(key, key, Object.fromEntries(values.map(value => [value, value])));

/** Yes or no. */
export const flag = (ours: string, theirs: string): Row =>
  pair(ours, theirs, { to: value => (typeof value === "boolean" ? value : undefined) });

/** A positive whole number, which Claude Code also takes in quotes. */
export const count = (ours: string, theirs: string): Row =>
  pair(ours, theirs, {
    to: value => {
      const number = typeof value === "string" && /^\d{1,15}$/.test(value) ? Number(value) : value;
      return Number.isSafeInteger(number) && Number(number) > 0 ? number : undefined;
    },
  });

/** A map that both sides read alike. */
export const structure = (key: string, accepts: (value: FieldValue) => boolean): Row =>
  pair(key, key, { to: value => (isMap(value) && accepts(value) ? value : undefined) });
