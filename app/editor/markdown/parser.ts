import { defineLanguageFacet, foldNodeProp, indentNodeProp, languageDataProp } from "@codemirror/language";
import { parseMixed } from "@lezer/common";
import { styleTags, tags } from "@lezer/highlight";
import { Autolink, type MarkdownConfig, parser, Strikethrough, TaskList } from "@lezer/markdown";
import { foldAfterFirstLine } from "./fold.ts";
import { frontMatterBlock, withFrontMatter } from "./frontMatter.ts";
import { guard, guardedTable } from "./guard.ts";
import { tagsOnly } from "./htmlTags.ts";
import { fitsYaml } from "./limits.ts";
import { indentYaml, yamlParser } from "./yaml.ts";

/** What CodeMirror asks the Markdown part of a file for: comment tokens, brackets that close themselves. */
export const markdownData = defineLanguageFacet({
  commentTokens: { block: { open: "<!--", close: "-->" } },
  closeBrackets: { brackets: ["(", "[", "{", '"', "`"] },
});

const editing: MarkdownConfig = {
  props: [
    languageDataProp.add({ Document: markdownData }),
    // No opinion: a new line keeps the indentation of the one before.
    indentNodeProp.add({ Document: () => null, FrontMatter: indentYaml }),
    foldNodeProp.add({
      "FrontMatter FencedCode CodeBlock Blockquote ListItem Table HTMLBlock CommentBlock": foldAfterFirstLine,
    }),
    styleTags({
      HTMLTag: tags.tagName,
      "ProcessingInstruction ProcessingInstructionBlock": tags.meta,
    }),
  ],
};

const gfm = [guardedTable, TaskList, Strikethrough, Autolink];
const plain = parser.configure([...gfm, frontMatterBlock, editing]).configure(guard);
const tagParser = tagsOnly(plain);

/**
 * The parser of a whole agent file (LF line ends, no BOM): front matter as `FrontMatter` with YAML inside, the rest as
 * GitHub-flavoured Markdown. Never throws; what would take too long or nest too deep is plain text (`limits`).
 */
export const agentParser = withFrontMatter(plain).configure({
  wrap: parseMixed((node, input) => {
    if (node.name === "HTMLBlock") return { parser: tagParser, overlay: [{ from: node.from, to: node.to }] };
    if (node.name !== "FrontMatterContent") return null;
    return fitsYaml(input.read(node.from, node.to)) ? { parser: yamlParser } : null;
  }),
});
