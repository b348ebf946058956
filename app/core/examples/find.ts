import type { OutlinedBlock } from "./outline.ts";
import type { Part } from "./parts.ts";
import { isTurn } from "./slots.ts";

/** A part of an example that can be read and written; `index` counts the turns of the block from 0. */
export type PartRef =
  | { readonly kind: "context" }
  | { readonly kind: "turn"; readonly index: number }
  | { readonly kind: "commentary" };

/** The parts of a block by what they are; a second context or commentary counts as not understood. */
export interface Sorted {
  readonly context: Part | undefined;
  readonly commentary: Part | undefined;
  readonly turns: readonly Part[];
  readonly rest: readonly Part[];
}

/** Sorts the parts of a block, each kind in order. */
export function sorted({ parts }: OutlinedBlock): Sorted {
  const context = parts.find(part => part.slot === "context");
  const commentary = parts.find(part => part.slot === "commentary");
  const turns = parts.filter(part => isTurn(part.slot));
  const rest = parts.filter(part => part !== context && part !== commentary && !isTurn(part.slot));
  return { context, commentary, turns, rest };
}

/** The part of the block that the reference names, undefined when the block has none. */
export function findPart(block: OutlinedBlock, ref: PartRef): Part | undefined {
  const parts = sorted(block);
  return ref.kind === "turn" ? parts.turns[ref.index] : parts[ref.kind];
}
