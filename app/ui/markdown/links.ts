import type { SyntaxNode } from "@lezer/common";
import type { Range } from "../../core/index.ts";
import { normalizeLabel, type References, type Target, targetOf } from "./references.ts";
import { childrenOf, textBetween, textOf } from "./source.ts";

/** A `Link` or `Image` node, taken apart. */
export interface Link {
  /** What stands between the first brackets. */
  readonly content: Range;
  /** Where it leads; undefined for brackets that no definition makes a link. */
  readonly target: Target | undefined;
}

/** `[a](b "c")`: the part behind the closing bracket as a target, if it has one. */
function inlineTarget(text: string, rest: readonly SyntaxNode[]): Target | undefined {
  if (!rest.some(child => child.name === "LinkMark")) return undefined;
  const part = (name: string) => {
    const child = rest.find(candidate => candidate.name === name);
    return child && textOf(text, child);
  };
  return targetOf(part("URL") ?? "", part("LinkTitle"));
}

/** Takes a `Link` or `Image` node apart: inline (`[a](b)`), full (`[a][b]`), collapsed (`[a][]`) or shortcut (`[a]`). */
export function readLink(text: string, node: SyntaxNode, references: References): Link {
  const [open = node, close = node] = node.getChildren("LinkMark");
  const content = { from: open.to, to: close.from };
  const rest = childrenOf(node).filter(child => child.from >= close.to);
  const label = rest.find(child => child.name === "LinkLabel");
  const named = label && textOf(text, label).slice(1, -1);
  const key = named === undefined || named === "" ? textBetween(text, node, content.from, content.to) : named;
  return { content, target: inlineTarget(text, rest) ?? references.targets.get(normalizeLabel(key)) };
}
