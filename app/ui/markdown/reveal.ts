import type { BlockSource } from "./blocks.ts";

/** What is needed of an element to find out which part of the text it shows. */
export interface Placed {
  readonly parentElement: Placed | null;
  readonly children: ArrayLike<Placed>;
  getAttribute(name: string): string | null;
}

/**
 * The offset in the document of what `element` shows, by the smallest block, list item or table row around it.
 * `container` holds one element for each of `blocks`; undefined for an element outside it. The offsets that elements
 * carry count from the block around them, so that a block can move in the document without being rendered again.
 */
export function offsetOf(
  element: Placed,
  container: Placed,
  blocks: readonly BlockSource[],
): number | undefined {
  let offset = 0;
  let top = element;
  while (top.parentElement !== container) {
    offset += Number(top.getAttribute("data-from") ?? 0);
    if (top.parentElement === null) return undefined;
    top = top.parentElement;
  }
  const block = blocks[Array.from(container.children).indexOf(top)];
  return block && block.from + offset;
}
