import type { MarkdownParser } from "@lezer/markdown";

/** The block parsers of CommonMark and GFM other than the paragraph, which has no name. */
const blocks = [
  ...[
    "LinkReference",
    "IndentedCode",
    "FencedCode",
    "Blockquote",
    "HorizontalRule",
    "BulletList",
    "OrderedList",
  ],
  ...["ATXHeading", "HTMLBlock", "SetextHeading", "Table", "TaskList"],
];
/** The inline parsers other than the one for tags. */
const inlines = [
  ...["Escape", "Entity", "InlineCode", "Emphasis", "HardBreak", "Link", "Image", "LinkEnd"],
  ...["Strikethrough", "Autolink"],
];

/** `parser` with an eye for HTML tags and comments alone: for the text of an HTML block, such as `<example>`. */
export function tagsOnly(parser: MarkdownParser): MarkdownParser {
  return parser.configure({ remove: [...blocks, ...inlines] });
}
