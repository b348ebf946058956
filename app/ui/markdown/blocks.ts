import { type SyntaxNode, Tree } from "@lezer/common";
import type { Range } from "../../core/index.ts";

/** A block with all that its rendering depends on, so that equal blocks need no second rendering. */
export interface BlockSource {
  /** Tells the block from its siblings by its content; the same wherever the block moves. */
  readonly key: string;
  /** The block's own tree, its offsets relative to the block; undefined for text that is shown as it is. */
  readonly tree: Tree | undefined;
  /** The block's text, the marks of lists and quotes around its later lines included. */
  readonly text: string;
  /** How far from the start of its line the block starts. */
  readonly column: number;
  /** Where the block starts in the text that holds it. */
  readonly from: number;
}

/** Nodes between blocks, and blocks that show nothing. */
const hidden = new Set(["FrontMatter", "LinkReference", "ListMark", "QuoteMark"]);

/** How far `pos` is from the start of its line in `text`, whose first line starts at column `column`. */
export function columnAt(text: string, pos: number, column = 0): number {
  const lineStart = text.lastIndexOf("\n", pos - 1) + 1;
  return lineStart > 0 && pos > 0 ? pos - lineStart : column + pos;
}

type Keyless = Omit<BlockSource, "key">;

/**
 * Keys by text, and by number where several siblings have the same. No block of a tree starts with a line break, so no
 * text is taken for a numbered one.
 */
function withKeys(blocks: readonly Keyless[]): readonly BlockSource[] {
  const seen = new Map<string, number>();
  return blocks.map(({ tree, text, column, from }) => {
    const count = seen.get(text) ?? 0;
    seen.set(text, count + 1);
    return {
      key: count === 0 && tree !== undefined ? text : `\n${count}\n${text}`,
      tree,
      text,
      column,
      from,
    };
  });
}

/**
 * The blocks directly inside `node`, each with its offset in `node`. `text` is the text that the offsets of `node`
 * count in, and `column` the column where it starts.
 */
export function blocksIn(node: SyntaxNode, text: string, column: number): readonly BlockSource[] {
  const blocks: Keyless[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (hidden.has(child.name)) continue;
    blocks.push({
      tree: child.toTree(),
      text: text.slice(child.from, child.to),
      column: columnAt(text, child.from, column),
      from: child.from - node.from,
    });
  }
  return withKeys(blocks);
}

function clip(text: string, from: number, to: number): readonly Keyless[] {
  const plain = text.slice(from, to);
  return plain.trim() === "" ? [] : [{ tree: undefined, text: plain, column: 0, from }];
}

function topBlock(text: string, tree: Tree, start: number, { from, to }: Range): readonly Keyless[] {
  const end = start + tree.length;
  if (start < from || end > to) return clip(text, Math.max(start, from), Math.min(end, to));
  if (hidden.has(tree.type.name)) return [];
  return [{ tree, text: text.slice(start, end), column: columnAt(text, start), from: start }];
}

/** Calls `visit` for each block directly inside `tree` that reaches into the range; a large tree keeps them in groups. */
function eachTop(
  tree: Tree,
  offset: number,
  range: Range,
  visit: (block: Tree, start: number) => void,
): void {
  tree.children.forEach((child, i) => {
    const start = offset + (tree.positions[i] ?? 0);
    if (!(child instanceof Tree) || start >= range.to || start + child.length <= range.from) return;
    if (child.type.isAnonymous) eachTop(child, start, range, visit);
    else visit(child, start);
  });
}

/**
 * The blocks of the part `from`…`to` of a text in order, by the tree of the whole text. A block that reaches over an
 * edge of the part, and what the tree does not cover yet, come as plain text; front matter and link definitions not
 * at all.
 */
export function blocksBetween(text: string, tree: Tree, range: Range): readonly BlockSource[] {
  const blocks: Keyless[] = [];
  eachTop(tree, 0, range, (block, start) => blocks.push(...topBlock(text, block, start, range)));
  return withKeys([...blocks, ...clip(text, Math.max(range.from, tree.length), range.to)]);
}
