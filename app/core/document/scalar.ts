import { lineEnd } from "../text/lines.ts";
import type { Segment, Style } from "./agent.ts";

/** A scalar as read from its source. */
export interface Scalar {
  readonly text: string;
  readonly style: Extract<Style, "plain" | "single" | "double" | "literal" | "folded">;
  readonly segments: readonly Segment[];
  /** The scalar as written: quotes or block header included, a trailing comment not. */
  readonly from: number;
  readonly to: number;
}

/** Collects a value piece by piece, together with where each piece comes from. */
export class Collector {
  text = "";
  readonly segments: Segment[] = [];

  /** Adds `value`, which the source from…to stands for. */
  add(value: string, from: number, to: number): void {
    if (value === "" && from === to) return;
    this.segments.push({ at: this.text.length, length: value.length, from, to });
    this.text += value;
  }
}

/** Characters that no strict reader takes literally, tabs (which some refuse in places) and stray line ends included. */
// eslint-disable-next-line no-control-regex -- control characters are the point
export const unusual = /[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|\r(?!\n)/;

/** Whether a code unit is a space or a tab. */
export const isBlank = (unit: number): boolean => unit === 32 || unit === 9;

/** The first offset from `at` on that holds no blank; at most `to`. */
export function skipBlanks(text: string, at: number, to: number): number {
  while (at < to && isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** `at` moved back over blanks; at least `from`. */
export function trimBlanks(text: string, from: number, at: number): number {
  while (at > from && isBlank(text.charCodeAt(at - 1))) at--;
  return at;
}

/** Whether nothing but blanks and a comment stands between `at` and the end of the region. */
export function isRestEmpty(text: string, at: number, to: number): boolean {
  const first = skipBlanks(text, at, to);
  if (first === to) return true;
  if (text.charCodeAt(first) === 35) return first > at && lineEnd(text, first, to) === to;
  return false;
}
