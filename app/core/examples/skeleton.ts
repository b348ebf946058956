import { layoutOf, wrappingFor, type Layout } from "./layout.ts";
import { breakOf } from "./notation.ts";
import { outlineOf, type Outline, type OutlinedBlock } from "./outline.ts";
import type { Slot } from "./slots.ts";

const slots: readonly Slot[] = ["context", "user", "assistant", "commentary"];

/** A block with empty texts as block `model` would write it; where it has no part to tell by, the usual one. */
export function skeletonLike(outline: Outline, model: number): string {
  const block = outline.blocks[model];
  const like = block && block.parts.length > 0 ? modelled(outline, model, block) : "";
  return readsAsSkeleton(like) ? like : usualSkeleton(breakOf(outline.description));
}

function modelled(outline: Outline, index: number, block: OutlinedBlock): string {
  const layout = layoutOf(outline, block);
  const parts = slots.map(slot => {
    const { head, tail } = wrappingFor(outline, index, slot);
    return head + tail;
  });
  const lastBreak = layout.oneLine ? "" : breakOf(outline.description);
  return framed(parts, block.closed ? layout : { ...layout, close: lastBreak });
}

function readsAsSkeleton(text: string): boolean {
  const [block] = outlineOf(text).blocks;
  return slots.every((slot, index) => {
    const part = block?.parts[index];
    return part?.slot === slot && part.inner.from === part.inner.to;
  });
}

function usualSkeleton(newline: string): string {
  const parts = ["Context: ", 'user: ""', 'assistant: ""', `<commentary>${newline}${newline}</commentary>`];
  return framed(parts, { open: newline, between: newline, close: newline });
}

function framed(parts: readonly string[], { open, between, close }: Omit<Layout, "oneLine">): string {
  return `<example>${open}${parts.join(between)}${close}</example>`;
}
