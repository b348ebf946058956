import type { SyntaxNode } from "@lezer/common";
import { Fragment, type ReactNode } from "react";
import { decodeEntity, unescape } from "./entities.ts";
import { readLink } from "./links.ts";
import type { References, Target } from "./references.ts";
import { childrenOf, textBetween, textOf } from "./source.ts";
import { autolinkUrl, safeHref } from "./url.ts";

/** What inline content is rendered with: the text that the nodes' offsets count in, and what surrounds it. */
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
  InlineCode: (node, cx) => <code>{codeOf(node, cx)}</code>,
  HardBreak: () => <br />,
  Escape: (node, { text }) => text.slice(node.from + 1, node.to),
  Entity: (node, { text }) => decodeEntity(text.slice(node.from, node.to)),
  Link: renderLink,
  Image: renderImage,
  Autolink: (node, cx) => renderUrl(node.getChild("URL") ?? node, cx),
  URL: renderUrl,
  HTMLTag: literal,
  Comment: literal,
  ProcessingInstruction: literal,
  EmphasisMark: nothing,
  StrikethroughMark: nothing,
  HeaderMark: nothing,
  LinkMark: nothing,
  QuoteMark: nothing,
  TaskMarker: nothing,
};

/** The content of `node`, or of the part `from`…`to` of it, as React nodes. */
export function inline(
  node: SyntaxNode,
  cx: InlineContext,
  from = node.from,
  to = node.to,
): readonly ReactNode[] {
  const nodes: ReactNode[] = [];
  let pos = from;
  for (const child of childrenOf(node)) {
    if (child.from < from || child.to > to) continue;
    const render = renderers[child.name] ?? inline;
    nodes.push(cx.text.slice(pos, child.from), <Fragment key={child.from}>{render(child, cx)}</Fragment>);
    pos = child.to;
  }
  return [...nodes, cx.text.slice(pos, to)];
}

/** The text of a code span: line breaks as spaces, and one space off each end if both have one. */
function codeOf(node: SyntaxNode, { text, inCell }: InlineContext): string {
  const [open = node, close = node] = node.getChildren("CodeMark");
  const code = textBetween(text, node, open.to, close.from).replace(/\n[ \t]*/g, " ");
  const isPadded = code.startsWith(" ") && code.endsWith(" ") && /[^ ]/.test(code);
  const bare = isPadded ? code.slice(1, -1) : code;
  return inCell === true ? bare.replaceAll("\\|", "|") : bare;
}

function renderLink(node: SyntaxNode, cx: InlineContext): ReactNode {
  const { content, target } = readLink(cx.text, node, cx.references);
  if (target === undefined) return brackets(node, cx, content.from, content.to);
  return <Anchor target={target}>{inline(node, { ...cx, inLink: true }, content.from, content.to)}</Anchor>;
}

/** Brackets that are no link: their content, between what stands around it in the source. */
function brackets(node: SyntaxNode, cx: InlineContext, from: number, to: number): readonly ReactNode[] {
  return [
    cx.text.slice(node.from, from),
    ...inline(node, cx, from, to),
    unescape(textBetween(cx.text, node, to, node.to)),
  ];
}

function renderUrl(node: SyntaxNode, cx: InlineContext): ReactNode {
  const address = textOf(cx.text, node);
  return cx.inLink === true ? address : <Anchor target={{ url: autolinkUrl(address) }}>{address}</Anchor>;
}

/** A link if it leads to the web or to a mailbox; else its text, with the address as a tooltip. */
function Anchor({
  target: { url, title },
  children,
}: {
  readonly target: Target;
  readonly children: ReactNode;
}) {
  const href = safeHref(url);
  if (href === undefined) {
    return (
      <span className="md-link" title={title === undefined ? url : `${title} (${url})`}>
        {children}
      </span>
    );
  }
  return (
    <a href={href} title={title} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}

/** A placeholder for an image, which is never fetched: its alternative text and its address. */
function renderImage(node: SyntaxNode, cx: InlineContext): ReactNode {
  const { content, target } = readLink(cx.text, node, cx.references);
  if (target === undefined) return brackets(node, cx, content.from, content.to);
  return (
    <span className="md-image" title={target.title}>
      <span className="md-image-label">Image</span>
      <span className="md-image-alt">{inline(node, { ...cx, inLink: true }, content.from, content.to)}</span>
      <span className="md-image-url">{target.url}</span>
    </span>
  );
}
