import type { SyntaxNode, Tree } from "@lezer/common";
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

/** Keys by kind and text, and by number where several siblings are alike. */
function withKeys(blocks: readonly Keyless[]): readonly BlockSource[] {
  const seen = new Map<string, number>();
  return blocks.map(block => {
    const content = `${block.tree?.type.name ?? ""}:${block.text}`;
    const count = seen.get(content) ?? 0;
    seen.set(content, count + 1);
    return { ...block, key: `${count}:${content}` };
  });
}

/** The blocks directly inside `node`, a block whose text is `text` and which starts at column `column`. */
export function blocksIn(node: SyntaxNode, text: string, column: number): readonly BlockSource[] {
  const blocks: Keyless[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (hidden.has(child.name)) continue;
    const { from, to } = child;
    blocks.push({ tree: child.toTree(), text: text.slice(from, to), column: columnAt(text, from, column), from });
  }
  return withKeys(blocks);
}

function clip(text: string, from: number, to: number): readonly Keyless[] {
  const plain = text.slice(from, to);
  return plain.trim() === "" ? [] : [{ tree: undefined, text: plain, column: 0, from }];
}

function topBlock(text: string, node: SyntaxNode, { from, to }: Range): readonly Keyless[] {
  if (node.from < from || node.to > to) return clip(text, Math.max(node.from, from), Math.min(node.to, to));
  if (hidden.has(node.name)) return [];
  const slice = text.slice(node.from, node.to);
  return [{ tree: node.toTree(), text: slice, column: columnAt(text, node.from), from: node.from }];
}

/**
 * The blocks of the part `from`…`to` of a text in order, by the tree of the whole text. A block that reaches over an
 * edge of the part, and what the tree does not cover yet, come as plain text; front matter and link definitions not
 * at all.
 */
export function blocksBetween(text: string, tree: Tree, range: Range): readonly BlockSource[] {
  const blocks: Keyless[] = [];
  for (let node = tree.topNode.childAfter(range.from); node !== null && node.from < range.to; node = node.nextSibling) {
    blocks.push(...topBlock(text, node, range));
  }
  return withKeys([...blocks, ...clip(text, Math.max(range.from, tree.length), range.to)]);
}
