import type { Range } from "../text/range.ts";
import { matchAt } from "./search.ts";
import { slotOfTag, type Slot } from "./slots.ts";

/** `<commentary>`, `</commentary>` or `<example type="x">`; the range covers both angle brackets. */
export interface Tag extends Range {
  /** In lower case. */
  readonly name: string;
  readonly closing: boolean;
  /** What the tag holds, undefined for a tag that holds no part of an example. */
  readonly slot: Slot | undefined;
  /** True for a remark in angle brackets such as `<function call omitted for brevity>`. */
  readonly aside: boolean;
}

const source = String.raw`<(\/?)([a-z][\w-]*)(\s[^<>]*)?>`;
const everyTag = new RegExp(source, "gi");
const tagHere = new RegExp(source, "iy");

/** All tags of a shadow in order. A stretch without `>` before the next `<` is no tag. */
export function tagsIn(shadow: string): Tag[] {
  return Array.from(shadow.matchAll(everyTag), match => {
    const [whole, slash, name = "", rest = ""] = match;
    const slot = slotOfTag(name);
    const closing = slash === "/";
    const aside = !closing && slot === undefined && /\w/.test(rest) && !rest.includes("=");
    return {
      name: name.toLowerCase(),
      closing,
      slot,
      aside,
      from: match.index,
      to: match.index + whole.length,
    };
  });
}

/** Whether a tag of any name begins at `at`. */
export function isTagAt(shadow: string, at: number): boolean {
  return shadow[at] === "<" && matchAt(tagHere, shadow, at) !== null;
}
