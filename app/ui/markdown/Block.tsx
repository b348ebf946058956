import type { SyntaxNode, Tree } from "@lezer/common";
import { memo, type ReactNode } from "react";
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
  /** Where the block starts in the item or quote around it; undefined for a block of the document. */
  readonly from?: number;
}

/** Whether two blocks are rendered alike, wherever they stand in the document. */
export function sameBlock(a: BlockProps, b: BlockProps): boolean {
  return (
    a.text === b.text &&
    a.tree?.type === b.tree?.type &&
    a.column === b.column &&
    a.references.signature === b.references.signature &&
    a.tight === b.tight &&
    a.from === b.from
  );
}

/** One block as exactly one element, except for a paragraph of a tight list; rendered anew only if it is another. */
export const Block = memo(function Block(props: BlockProps) {
  const { tree, text } = props;
  if (tree === undefined) return <p className="md-plain">{text}</p>;
  const node = tree.topNode;
  return (renderers[node.name] ?? renderParagraph)(node, props);
}, sameBlock);

type Render = (node: SyntaxNode, props: BlockProps) => ReactNode;

const renderParagraph: Render = (node, props) =>
  props.tight === true ? inline(node, props) : <p data-from={props.from}>{inline(node, props)}</p>;

function renderTask(node: SyntaxNode, props: BlockProps): ReactNode {
  const marker = node.getChild("TaskMarker");
  const done = marker !== null && /x/i.test(props.text.slice(marker.from, marker.to));
  const box = (
    <input key="box" type="checkbox" checked={done} disabled aria-label={done ? "Done" : "To do"} />
  );
  const content = [box, ...inline(node, props)];
  return props.tight === true ? content : <p data-from={props.from}>{content}</p>;
}

/** Headings start at the third level: those above belong to the page around the preview. */
function renderHeading(level: 1 | 2 | 3 | 4 | 5 | 6): Render {
  const shown = level + 2;
  const Heading = ({ 3: "h3", 4: "h4", 5: "h5" } as const)[shown] ?? "h6";
  return (node, props) => (
    <Heading className={`md-h${level}`} aria-level={shown > 6 ? shown : undefined} data-from={props.from}>
      {inline(node, props)}
    </Heading>
  );
}

const renderCode: Render = (node, { text, column, from }) => {
  const language = languageOf(node, text);
  const label = language === undefined ? "Code" : `Code, ${language}`;
  return (
    <pre
      className="md-code"
      role="group"
      aria-label={label}
      tabIndex={0}
      data-language={language}
      data-from={from}
    >
      <code>{codeOf(node, text, column)}</code>
    </pre>
  );
};

/** HTML as the text that it is, its tags subdued. */
const renderHtml: Render = (node, { text, from }) => (
  <div className="md-html-block" data-from={from}>
    {textOf(text, node)
      .split(/(<[^<>]*>)/)
      .map((part, i) => (i % 2 === 0 ? part : <Tag key={i} text={part} />))}
  </div>
);

function Tag({ text }: { readonly text: string }) {
  return <span className="md-html">{text}</span>;
}

function renderList(list: SyntaxNode, props: BlockProps): ReactNode {
  const { text, from } = props;
  const tight = !isLoose(list, text);
  const items = list.getChildren("ListItem").map(item => (
    <li key={item.from} className={item.getChild("Task") ? "md-task" : undefined} data-from={item.from}>
      <Blocks node={item} around={props} tight={tight} />
    </li>
  ));
  if (list.name === "BulletList") return <ul data-from={from}>{items}</ul>;
  return (
    <ol start={startOf(list, text)} data-from={from}>
      {items}
    </ol>
  );
}

interface BlocksProps {
  readonly node: SyntaxNode;
  readonly around: BlockProps;
  readonly tight?: boolean;
}

/** The blocks inside a block. */
function Blocks({ node, around: { text, column, references }, tight = false }: BlocksProps) {
  return blocksIn(node, text, column).map(({ key, ...block }) => (
    <Block key={key} {...block} references={references} tight={tight} />
  ));
}

const renderers: Readonly<Record<string, Render>> = {
  Paragraph: renderParagraph,
  Task: renderTask,
  ATXHeading1: renderHeading(1),
  ATXHeading2: renderHeading(2),
  ATXHeading3: renderHeading(3),
  ATXHeading4: renderHeading(4),
  ATXHeading5: renderHeading(5),
  ATXHeading6: renderHeading(6),
  SetextHeading1: renderHeading(1),
  SetextHeading2: renderHeading(2),
  FencedCode: renderCode,
  CodeBlock: renderCode,
  HTMLBlock: renderHtml,
  CommentBlock: renderHtml,
  ProcessingInstructionBlock: renderHtml,
  BulletList: renderList,
  OrderedList: renderList,
  Blockquote: (node, props) => (
    <blockquote data-from={props.from}>
      <Blocks node={node} around={props} />
    </blockquote>
  ),
  HorizontalRule: (_node, { from }) => <hr data-from={from} />,
  Table: (node, props) => <Table node={node} cx={props} from={props.from} />,
};
