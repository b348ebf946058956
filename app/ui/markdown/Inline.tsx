import type { SyntaxNode } from "@lezer/common";
import { Fragment, type ReactNode } from "react";
import { decodeEntity } from "./entities.ts";
import { type Link, readLink } from "./links.ts";
import { Image, Linked } from "./Linked.tsx";
import type { References } from "./references.ts";
import { childrenOf, textOf } from "./source.ts";
import { autolinkUrl } from "./url.ts";

/** What inline content is rendered with: the text that the node's offsets count in, and what surrounds the node. */
export interface InlineContext {
  readonly text: string;
  readonly references: References;
  readonly inLink?: boolean;
  readonly inCell?: boolean;
}

type Render = (node: SyntaxNode, cx: InlineContext) => ReactNode;

const nothing: Render = () => null;
const literal: Render = (node, { text }) => <span className="md-html">{textOf(text, node)}</span>;

const renderers: Readonly<Record<string, Render>> = {
  Emphasis: (node, cx) => <em>{inline(node, cx)}</em>,
  StrongEmphasis: (node, cx) => <strong>{inline(node, cx)}</strong>,
  Strikethrough: (node, cx) => <del>{inline(node, cx)}</del>,
  InlineCode: (node, cx) => <code>{codeText(node, cx)}</code>,
  HardBreak: () => <br />,
  Escape: (node, { text }) => text.slice(node.from + 1, node.to),
  Entity: (node, { text }) => decodeEntity(text.slice(node.from, node.to)),
  Link: (node, cx) => renderLink(node, cx),
  Image: (node, cx) => renderImage(node, cx),
  Autolink: (node, cx) => renderUrl(node.getChild("URL") ?? node, cx),
  URL: (node, cx) => renderUrl(node, cx),
  HTMLTag: literal,
  Comment: literal,
  ProcessingInstruction: literal,
  ...Object.fromEntries(
    ["EmphasisMark", "StrikethroughMark", "LinkMark", "HeaderMark", "QuoteMark", "TaskMarker"].map(name => [name, nothing]),
  ),
};
