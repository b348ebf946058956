import type { SyntaxNode, Tree } from "@lezer/common";
import { Fragment, memo, type ReactNode } from "react";
import { blocksIn } from "./blocks.ts";
import { codeOf, languageOf } from "./code.ts";
import { inline } from "./inline.tsx";
import { isLoose, startOf } from "./lists.ts";
import type { References } from "./references.ts";
import { textOf } from "./source.ts";
import { Table } from "./Table.tsx";

/** A block to render; see `BlockSource`. */
export interface BlockProps {
  readonly tree: Tree | undefined;
  readonly text: string;
  readonly column: number;
  readonly references: References;
  /** Whether the block is directly inside an item of a tight list, where paragraphs have no element of their own. */
  readonly tight?: boolean;
  /** Where the block starts in the block around it; undefined for a block of the document. */
  readonly from?: number;
}

type Render = (node: SyntaxNode, props: BlockProps) => ReactNode;

const renderHtml: Render = (node, { text, from }) => (
  <div className="md-html-block" data-from={from}>
    {textOf(text, node)
      .split(/(<[^<>]*>)/)
      .map((part, i) => (i % 2 === 1 ? <span key={i} className="md-html">{part}</span> : part))}
  </div>
);

const renderCode: Render = (node, { text, column, from }) => {
  const language = languageOf(node, text);
  return (
    <pre className="md-code" data-language={language} data-from={from} tabIndex={0} role="group" aria-label={language === undefined ? "Code" : `Code, ${language}`}>
      <code>{codeOf(node, text, column)}</code>
    </pre>
  );
};
