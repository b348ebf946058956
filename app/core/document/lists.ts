import { lineEnd, nextLine } from "../text/lines.ts";
import type { Range } from "../text/range.ts";
import type { Item } from "./agent.ts";
import { resolvePlain } from "./resolve.ts";
import { readPlain } from "./plain.ts";
import { readQuoted } from "./quoted.ts";
import { isRestEmpty, unusual } from "./scalar.ts";

/** A list of scalars as read from its source. */
export interface List extends Range {
  readonly items: readonly Item[];
  readonly style: "flow" | "block";
}

const plainItem =
  /[A-Za-z0-9_./()\\$%;^+=~<][^,[\]{}\r\n"'#:&*!|>`]*(?::[^\s,[\]{}][^,[\]{}\r\n"'#:&*!|>`]*)*/y;
const quotedItem = /"(?:[^"\\\r\n]*)"|'(?:[^'\r\n]*)'/y;
const gap = /(?:[ ]|\r?\n(?=[ ]))*/y;

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** Reads `[a, "b"]` whose bracket stands at `at`; undefined whenever an entry is more than a short scalar. */
export function readFlowList(text: string, start: number, to: number): List | undefined {
  const items: Item[] = [];
  let at = start + 1;
  for (;;) {
    at += match(gap, text, at)?.length ?? 0;
    if (text.charCodeAt(at) === 93) break;
    const item = flowItem(text, at);
    if (item === undefined) return undefined;
    items.push(item);
    at = item.to + (match(gap, text, item.to)?.length ?? 0);
    if (text.charCodeAt(at) === 44) at++;
    else if (text.charCodeAt(at) !== 93) return undefined;
  }
  if (at >= to || !isRestEmpty(text, at + 1, to)) return undefined;
  return { items, style: "flow", from: start, to: at + 1 };
}

function flowItem(text: string, at: number): Item | undefined {
  const quoted = match(quotedItem, text, at);
  if (quoted !== undefined)
    return unusual.test(quoted)
      ? undefined
      : { value: quoted.slice(1, -1), from: at, to: at + quoted.length };
  const plain = match(plainItem, text, at)?.trimEnd();
  if (plain === undefined || unusual.test(plain)) return undefined;
  return { value: resolvePlain(plain), from: at, to: at + plain.length };
}

/** Reads a list written one `- entry` a line from `from`, the start of its first line; undefined when an entry is no plain or quoted line. */
export function readBlockList(text: string, from: number, to: number, indent: number): List | undefined {
  const items: Item[] = [];
  let start = -1;
  let columns = -1;
  for (let at = from; at < to; at = nextLine(text, at, to)) {
    const end = lineEnd(text, at, to);
    let first = at;
    while (first < end && text.charCodeAt(first) === 32) first++;
    if (first === end || text.charCodeAt(first) === 35) continue;
    if (columns < 0) [columns, start] = [first - at, first];
    if (
      first - at !== columns ||
      columns < indent ||
      text.charCodeAt(first) !== 45 ||
      text.charCodeAt(first + 1) !== 32
    )
      return undefined;
    const item = blockItem(text, first + 2, end);
    if (item === undefined) return undefined;
    items.push(item);
  }
  const last = items.at(-1);
  return last && { items, style: "block", from: start, to: last.to };
}

function blockItem(text: string, at: number, end: number): Item | undefined {
  while (at < end && text.charCodeAt(at) === 32) at++;
  const unit = text.charCodeAt(at);
  const isQuoted = unit === 34 || unit === 39;
  const scalar = isQuoted ? readQuoted(text, at, end, 0) : readPlain(text, at, end, 0);
  if (scalar === undefined) return undefined;
  return { value: isQuoted ? scalar.text : resolvePlain(scalar.text), from: scalar.from, to: scalar.to };
}
