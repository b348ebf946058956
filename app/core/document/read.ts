import { lineEnd, nextLine } from "../text/lines.ts";
import type { Field, FieldValue, Item, Segment, Style } from "./agent.ts";
import { readBlockList, readFlowList, type List } from "./lists.ts";
import type { Region } from "./regions.ts";
import { resolvePlain } from "./resolve.ts";
import { readBlock } from "./block.ts";
import { readPlain } from "./plain.ts";
import { readQuoted } from "./quoted.ts";
import { isRestEmpty, type Scalar } from "./scalar.ts";

/** A value as read, before it becomes a field. */
export interface Reading {
  readonly value: FieldValue;
  readonly style: Style;
  readonly from: number;
  readonly to: number;
  readonly segments?: readonly Segment[];
  readonly items?: readonly Item[];
}

/**
 * Reads the value of a region whose shape leaves no doubt: a scalar in any of the five styles, a list of scalars, or
 * nothing. Undefined for everything else, right or wrong: then a whole YAML parser has the word.
 */
export function readRegion(text: string, region: Region, indent: number): Reading | undefined {
  const lineTo = lineEnd(text, region.at, region.to);
  if (isRestEmpty(text, region.at, lineTo)) return readBelow(text, region, indent, lineTo);
  let at = region.at;
  while (text.charCodeAt(at) === 32) at++;
  if (text.charCodeAt(at) === 91) return fromList(readFlowList(text, at, region.to));
  return fromScalar(readScalar(text, at, region, indent));
}

function readBelow(text: string, region: Region, indent: number, lineTo: number): Reading | undefined {
  const none = { value: null, style: "empty", from: region.at, to: region.at } as const;
  if (lineTo === region.to) return none;
  if (text.slice(region.at, lineTo).trim() !== "") return undefined;
  for (
    let line = nextLine(text, lineTo, region.to);
    line < region.to;
    line = nextLine(text, line, region.to)
  ) {
    let at = line;
    while (text.charCodeAt(at) === 32) at++;
    const unit = text.charCodeAt(at);
    if (unit === 10 || unit === 13) continue;
    if (unit === 45 && text.charCodeAt(at + 1) === 32)
      return fromList(readBlockList(text, line, region.to, indent));
    if (unit === 91 && at - line > indent) return fromList(readFlowList(text, at, region.to));
    return at - line > indent ? fromScalar(readScalar(text, at, region, indent)) : undefined;
  }
  return none;
}

function readScalar(text: string, at: number, region: Region, indent: number): Scalar | undefined {
  const unit = text.charCodeAt(at);
  if (unit === 34 || unit === 39) return readQuoted(text, at, region.to, indent);
  if (unit === 124 || unit === 62) return readBlock(text, at, region.to, region.end, indent);
  return readPlain(text, at, region.to, indent);
}

const fromList = (list: List | undefined): Reading | undefined =>
  list && { ...list, value: list.items.map(item => item.value) };

function fromScalar(scalar: Scalar | undefined): Reading | undefined {
  if (scalar === undefined) return undefined;
  const { text, style, segments, from, to } = scalar;
  return { value: style === "plain" ? resolvePlain(text) : text, style, from, to, segments };
}

/** The field of a region with the value that was read for it. */
export function toField(region: Region, reading: Reading): Field {
  const { value, style, from, to, segments, items } = reading;
  return {
    key: region.key,
    value,
    range: { from: region.from, to: Math.max(region.to, to) },
    keyRange: region.keyRange,
    valueRange: { from, to },
    style,
    ...(segments && { segments }),
    ...(items && { items }),
  };
}
