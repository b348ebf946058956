import type { Tree } from "@lezer/common";
import { type MouseEvent, useMemo } from "react";
import { Block } from "./Block.tsx";
import { blocksBetween } from "./blocks.ts";
import "./markdown.css";
import { readReferences } from "./references.ts";
import { offsetOf } from "./reveal.ts";

/** What to render, and what to do when a block of it is pressed. */
export interface MarkdownProps {
  /** The whole document, LF line ends: the text that `tree` was parsed from. */
  readonly text: string;
  /** The document's tree by `agentParser`; what it does not reach yet is shown as plain text. */
  readonly tree: Tree;
  /** The part to render, as offsets into `text`. */
  readonly from: number;
  readonly to: number;
  /** Called with the offset in `text` of the block, list item or table row that was pressed. */
  readonly onReveal?: (from: number) => void;
}

/**
 * Markdown rendered from the editor's own syntax tree, block by block: a block whose text is the same is not rendered
 * again, even if it moved. HTML is shown as text, images as placeholders.
 */
export function Markdown({ text, tree, from, to, onReveal }: MarkdownProps) {
  const blocks = useMemo(() => blocksBetween(text, tree, { from, to }), [text, tree, from, to]);
  const references = useMemo(() => readReferences(text, tree, { from, to }), [text, tree, from, to]);

  const reveal = ({ target, currentTarget }: MouseEvent<HTMLElement>) => {
    if (onReveal === undefined || !(target instanceof Element) || isForItself(target)) return;
    const offset = offsetOf(target, currentTarget, blocks);
    if (offset !== undefined) onReveal(offset);
  };

  return (
    <div className="md" onClick={reveal}>
      {blocks.map(block => (
        <Block
          key={block.key}
          tree={block.tree}
          text={block.text}
          column={block.column}
          references={references}
        />
      ))}
    </div>
  );
}

/** Whether a press on `target` already means something else: to follow a link, or to select text. */
function isForItself(target: Element): boolean {
  return target.closest("a") !== null || document.getSelection()?.isCollapsed === false;
}
