import { bareName, knownTools, spellingOf, toolOf, type KnownTool } from "../../../document/tools.ts";
import type { Range } from "../../../text/range.ts";
import type { NamesKey } from "../../names.ts";
import { nearest } from "../../nearest.ts";
import { perSubject } from "../../perSubject.ts";
import type { ListedName, Subject } from "../../subject.ts";
import { toolKey } from "../../../verdict/roster.ts";

const noNames: readonly never[] = [];

/** The names under `tools`; none where a `*` among them gives every tool, so that the others do not matter. */
export const grants = perSubject((subject): readonly ListedName[] => {
  const names = subject.names("tools");
  return names.some(({ name }) => name === "*") ? noNames : names;
});

/** The names of both fields that a rule looks at, each with its field. */
export const everyName = perSubject((subject): readonly (readonly [NamesKey, ListedName])[] => [
  ...grants(subject).map(listed => ["tools", listed] as const),
  ...subject.names("disallowedTools").map(listed => ["disallowedTools", listed] as const),
]);

/** The names under `tools` that are no tool's very own, given without question: most lists have none, and most rules look at no others. */
export const oddGrants = perSubject((subject): readonly ListedName[] => oddOf(grants(subject)));

/** Whether either field holds such a name. */
export const hasOddName = perSubject(
  subject => oddGrants(subject).length > 0 || oddOf(subject.names("disallowedTools")).length > 0,
);

const oddOf = (names: readonly ListedName[]): readonly ListedName[] =>
  names.every(({ name }) => isOwn(name)) ? noNames : names.filter(({ name }) => !isOwn(name));

const isOwn = (name: string): boolean => {
  const tool = toolNamed(name);
  return tool?.name === name && tool.limit === undefined;
};

/** Whether `disallowedTools` takes a tool away again. */
export function isDenied(subject: Subject, name: string): boolean {
  return subject.names("disallowedTools").some(denied => keyOf(denied.name) === keyOf(name));
}

/** As many names as any folder of agents holds; what is known of them is forgotten when they get more. */
const memory = 500;

/** A function of a name that keeps its results: a file is looked at again with every key, its names stay the same. */
function remembered<Result>(compute: (name: string) => Result): (name: string) => Result {
  const results = new Map<string, { readonly result: Result }>();
  return name => {
    const known = results.get(name);
    if (known !== undefined) return known.result;
    if (results.size >= memory) results.clear();
    const result = compute(name);
    results.set(name, { result });
    return result;
  };
}

/** The tool that a name stands for, limits in parentheses aside. */
export const toolNamed = toolOf;

/** The spelling that counts for a name in the wrong case. */
export const spellingFor = remembered(spellingOf);

/** What names of the same tool have in common. */
export const keyOf = remembered(toolKey);

/** The tool that a name means, capitals aside. */
export const toolMeant = (name: string): KnownTool | undefined =>
  toolNamed(name) ?? toolNamed(spellingFor(name) ?? "");

export const isMcp = (name: string): boolean => name.startsWith("mcp__");

const outside = (name: string): string => name.replace(/\([^)]*\)/g, "");

/** Whether a name is nothing but the sign that was to part two names: `|`, `-`. */
export const isSign = (name: string): boolean => /^[^\p{L}\p{N}*]+$/u.test(outside(name));

/** Whether a name holds, or is, a sign that was to part two names. */
export const isSeparated = remembered(name => /[;|\r\n]/.test(outside(name)) || isSign(name));

/** Whether a name is one that no tool has, for no reason but itself. */
export const isUnknown = (name: string): boolean =>
  name !== "*" && !isMcp(name) && !isSeparated(name) && toolMeant(name) === undefined;

const candidates: readonly string[] = knownTools
  .filter(({ limit }) => limit !== "gone" && limit !== "never")
  .map(({ name }) => name);

/**
 * The tool that a name which no tool has most likely means: without quotes round it, else one letter or two away.
 */
export const likelyTool = remembered(compared);

function compared(name: string): string | undefined {
  const bare = bareName(name.replace(/^["'`[]+|["'`\].:]+$/g, ""));
  const tool = toolMeant(bare);
  if (tool !== undefined) return tool.limit === undefined ? tool.name : undefined;
  const near = nearest(bare, candidates);
  return near !== undefined && (bare.length > 5 || isOneSlip(bare.toLowerCase(), near.toLowerCase()))
    ? near
    : undefined;
}

/**
 * The place to mark for a name. Of a list that is written over several lines only the whole is known; there the name is
 * looked for.
 */
export function markOf(subject: Subject, key: NamesKey, { name, from, to }: ListedName): Range {
  const { text } = subject;
  const field = subject.field(key);
  if (to - from <= name.length + 2 || !Array.isArray(field?.value)) return { from, to };
  for (
    let at = text.indexOf(name, from);
    at >= 0 && at + name.length <= to;
    at = text.indexOf(name, at + 1)
  ) {
    const end = at + name.length;
    if (isEdge(text.charAt(at - 1)) && isEdge(text.charAt(end))) return { from: at, to: end };
  }
  return { from, to };
}

const isEdge = (unit: string): boolean => /[\s,[\]"']/.test(unit);

/** Whether one letter is changed, added, left out or swapped with its neighbour: in short names, two are another word. */
function isOneSlip(a: string, b: string): boolean {
  const length = Math.max(a.length, b.length);
  let head = 0;
  while (head < length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const isSwap = a.length === b.length && a[head] === b[head + 1] && a[head + 1] === b[head];
  return length - head - tail <= (isSwap ? 2 : 1);
}

/** Names as they stand in a sentence: “Grep, Glob and LSP”. */
export function inWords(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}

/** A name in quotes, on one line. */
export const quoted = (name: string): string => `“${name.replace(/\s+/g, " ")}”`;

/** The file in which the examples of this topic stand. */
export const pond = (lines: string): string =>
  `---\nname: pond-keeper\ndescription: Use when the pond needs care.\n${lines}\n---\n\nYou care for ponds.\n`;
