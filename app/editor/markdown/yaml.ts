import {
  defineLanguageFacet,
  delimitedIndent,
  foldInside,
  foldNodeProp,
  indentNodeProp,
  languageDataProp,
  type TreeIndentContext,
} from "@codemirror/language";
import { parser } from "@lezer/yaml";
import { foldAfterFirstLine } from "./fold.ts";

const data = defineLanguageFacet({
  commentTokens: { line: "#" },
  closeBrackets: { brackets: ["(", "[", "{", "'", '"'] },
});

/** YAML as it stands between the fences of front matter. */
export const yamlParser = parser.configure({
  props: [
    languageDataProp.add({ Stream: data }),
    indentNodeProp.add({
      FlowMapping: delimitedIndent({ closing: "}", align: false }),
      FlowSequence: delimitedIndent({ closing: "]", align: false }),
    }),
    foldNodeProp.add({ "FlowMapping FlowSequence": foldInside, Pair: foldAfterFirstLine }),
  ],
});

const opensBlock = /(?::|^\s*-|[|>][-+0-9]*)\s*$/;

/**
 * The indentation of a line broken off in front matter: one step further in than a line that opens a block (`hooks:`,
 * `description: |`). Else null, which means: as the line before.
 */
export function indentYaml(cx: TreeIndentContext): number | null {
  if (cx.simulatedBreak === null) return null;
  const before = cx.lineAt(cx.pos, -1);
  return opensBlock.test(before.text) ? cx.lineIndent(cx.pos, -1) + cx.unit : null;
}
