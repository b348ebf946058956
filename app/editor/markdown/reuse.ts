import { type Tree, TreeFragment } from "@lezer/common";

const firstStep = 1024;
/** The blocks that go on behind blank lines, so that they are whole only where what follows is known. */
const open = /^(?:BulletList|OrderedList|CodeBlock)$/;

/** The end of the first top-level block at or after `pos` that can be reused for itself; undefined where there is none. */
function blockEndAfter(tree: Tree, pos: number): number | undefined {
  let block = tree.topNode.childAfter(pos);
  while (block !== null && open.test(block.name)) block = block.nextSibling;
  return block?.to;
}

/**
 * Cuts a fragment into pieces that start where it starts and reach twice as far each. The Markdown parser takes what
 * it can reuse of a fragment in one go, and while it does it takes no group of blocks larger than a quarter of what
 * lies before it: from the start of a file, that is block by block. Piece by piece the groups grow, so that a key in a
 * long file costs little more than in a short one.
 */
export function inSteps(fragment: TreeFragment): readonly TreeFragment[] {
  const { from, to, tree, offset, openStart, openEnd } = fragment;
  const pieces: TreeFragment[] = [];
  for (let reach = from + firstStep; reach < to;) {
    const blockEnd = blockEndAfter(tree, reach + offset);
    // The line break after the block belongs to the piece: a block counts as whole only if its last line does.
    const end = blockEnd === undefined ? to : blockEnd - offset + 1;
    if (end >= to) break;
    pieces.push(new TreeFragment(from, end, tree, offset, openStart, false));
    reach = end + (end - from);
  }
  return [...pieces, new TreeFragment(from, to, tree, offset, openStart, openEnd)];
}
