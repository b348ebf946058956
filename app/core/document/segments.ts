import type { Range } from "../text/range.ts";
import type { Field } from "./agent.ts";

/**
 * The stretch of the file that an offset range of a scalar's value comes from: an empty range behind a character is the
 * place behind it. The whole value where its parts have no places of their own.
 */
export function sourceRange({ segments, valueRange }: Field, { from, to }: Range): Range {
  const start = segments?.findLast(segment => segment.at <= from && segment.length > 0);
  const end = segments?.findLast(segment => segment.at < Math.max(to, 1) && segment.length > 0);
  if (start === undefined || end === undefined) return valueRange;
  return {
    from: Math.min(start.to, start.from + from - start.at),
    to: Math.min(end.to, end.from + to - end.at),
  };
}
