import type { Range } from "../text/range.ts";
import { readParts, type Part } from "./parts.ts";
import { moved } from "./search.ts";
import { shadowOf, trimmed } from "./shadow.ts";

/** One `<example>` with the ranges of everything in it; all offsets are into the description. */
export interface OutlinedBlock extends Range {
  /** What stands between the tags. */
  readonly content: Range;
  readonly closed: boolean;
  readonly parts: readonly Part[];
}

/** A description with the ranges that reading and editing share. */
export interface Outline {
  readonly description: string;
  readonly shadow: string;
  readonly blocks: readonly OutlinedBlock[];
}

/** Finds the blocks of a description and their parts. Any text at all gives an outline. */
export function outlineOf(description: string): Outline {
  const shadow = shadowOf(description);
  const blocks = blockRanges(shadow).map(block => {
    const { from, to } = block.content;
    return { ...block, parts: readParts(shadow.slice(from, to)).map(part => shifted(part, from)) };
  });
  return { description, shadow, blocks };
}

function shifted(part: Part, offset: number): Part {
  const inner = moved(part.inner, offset);
  const outer = { ...part, ...moved(part, offset), inner };
  return part.quoted ? { ...outer, quoted: moved(part.quoted, offset) } : outer;
}

type Frame = Omit<OutlinedBlock, "parts">;

const exampleTag = /<(\/?)example(?:\s[^<>]*)?>/gi;

/** The ranges of the blocks: an opening tag closes a block that is still open, a closing tag without a block is prose. */
function blockRanges(shadow: string): Frame[] {
  const frames: Frame[] = [];
  let open: Range | undefined;
  for (const match of shadow.matchAll(exampleTag)) {
    const tag = { from: match.index, to: match.index + match[0].length };
    const closing = match[1] === "/";
    if (open) frames.push(closing ? closedFrame(open, tag) : openFrame(shadow, open, tag.from));
    open = closing ? undefined : tag;
  }
  if (open) frames.push(openFrame(shadow, open, shadow.length));
  return frames;
}

function closedFrame(open: Range, close: Range): Frame {
  return { from: open.from, to: close.to, content: { from: open.to, to: close.from }, closed: true };
}

function openFrame(shadow: string, open: Range, limit: number): Frame {
  const { to } = trimmed(shadow, open.to, limit);
  return { from: open.from, to, content: { from: open.to, to }, closed: false };
}
