import type { AgentFile, Field, FieldValue, Item } from "../document/agent.ts";
import { lineEnd } from "../text/lines.ts";
import type { TextEdit } from "../text/range.ts";
import { equalValues } from "./equal.ts";
import { placeOf } from "./place.ts";
import { writeFlowItem, writeList } from "./values.ts";

/** What changes between two lists: the entries from…to of the old one give way to `added`. */
interface Change {
  readonly from: number;
  readonly to: number;
  readonly added: readonly FieldValue[];
}

function changeOf(before: readonly Item[], after: readonly FieldValue[]): Change {
  const limit = Math.min(before.length, after.length);
  const same = (a: number, b: number): boolean => equalValues(before[a]?.value ?? null, after[b] ?? null);
  let head = 0;
  while (head < limit && same(head, head)) head++;
  let tail = 0;
  while (tail < limit - head && same(before.length - 1 - tail, after.length - 1 - tail)) tail++;
  return { from: head, to: before.length - tail, added: after.slice(head, after.length - tail) };
}

/**
 * Changes a simple list entry by entry, in the style in which it is written: entries that stay keep their bytes,
 * quotes and comments. Undefined when the list is, or becomes, empty or is not simple.
 */
export function spliceList(
  agent: AgentFile,
  field: Field,
  after: readonly FieldValue[],
): TextEdit[] | undefined {
  const { items, style } = field;
  if (items === undefined || items.length === 0 || after.length === 0) return undefined;
  const change = changeOf(items, after);
  return style === "flow"
    ? [spliceFlow(agent, field, items, change)]
    : spliceBlock(agent, field, items, change);
}

function spliceFlow(
  agent: AgentFile,
  field: Field,
  items: readonly Item[],
  { from, to, added }: Change,
): TextEdit {
  const previous = items[from - 1];
  const next = items[to];
  const written = added.map(value => writeFlowItem(value, placeOf(agent, field)));
  const insert = [...(previous ? [""] : []), ...written, ...(next ? [""] : [])].join(", ");
  return {
    from: previous?.to ?? field.valueRange.from + 1,
    to: next?.from ?? items.at(-1)?.to ?? field.valueRange.to,
    insert,
  };
}

function spliceBlock(
  agent: AgentFile,
  field: Field,
  items: readonly Item[],
  { from, to, added }: Change,
): TextEdit[] {
  const { text, newline } = agent;
  const startOf = (item: Item): number => text.lastIndexOf("\n", item.from) + 1;
  const endOf = (item: Item): number => lineEnd(text, item.to, field.range.to);
  const [first, last, previous, next] = [items[from], items[to - 1], items[from - 1], items[to]];
  const margin = /^ */.exec(text.slice(startOf(items[0] ?? (field.valueRange as Item))))?.[0].length ?? 0;
  const lines = added.length > 0 ? writeList(added, { newline, indent: margin }) : "";
  if (from < to && first && last) {
    if (lines !== "") return [{ from: startOf(first), to: endOf(last), insert: lines }];
    return previous
      ? [{ from: endOf(previous), to: endOf(last), insert: "" }]
      : [{ from: startOf(first), to: startOf(next ?? last), insert: "" }];
  }
  if (previous) return [{ from: endOf(previous), to: endOf(previous), insert: newline + lines }];
  const at = next ? startOf(next) : field.valueRange.from;
  return [{ from: at, to: at, insert: lines + newline }];
}
