import type { SyntaxNode, Tree } from "@lezer/common";
import type { Range } from "../../core/index.ts";
import { unescape } from "./entities.ts";
import { textOf } from "./source.ts";

/** Where a link leads. */
export interface Target {
  readonly url: string;
  readonly title?: string;
}

/** The link definitions of a text. Two with the same `signature` resolve every label alike. */
export interface References {
  readonly targets: ReadonlyMap<string, Target>;
  readonly signature: string;
}

/** No definitions at all. */
export const noReferences: References = { targets: new Map(), signature: "" };

/** What CommonMark compares of a link label, given without its brackets: no case, blanks as one space. */
export function normalizeLabel(label: string): string {
  // Twice, since some letters (ẞ, ı) meet their twin only after both.
  return label.replace(/\s+/g, " ").trim().toLowerCase().toUpperCase();
}

/** A link's address and title as they stand in the source: `<a b>` or `a`, `"c"`, `'c'` or `(c)`. */
export function targetOf(url: string, title: string | undefined): Target {
  const address = unescape(url.startsWith("<") ? url.slice(1, -1) : url);
  return title === undefined ? { url: address } : { url: address, title: unescape(title.slice(1, -1)) };
}

function readDefinition(text: string, node: SyntaxNode): readonly [string, Target] {
  const part = (name: string) => {
    const child = node.getChild(name);
    return child === null ? undefined : textOf(text, child);
  };
  return [
    normalizeLabel((part("LinkLabel") ?? "").slice(1, -1)),
    targetOf(part("URL") ?? "", part("LinkTitle")),
  ];
}

const holdsBlocks = new Set(["Document", "Blockquote", "BulletList", "OrderedList", "ListItem"]);

/** The link definitions between `from` and `to`; of two with one label, the first counts. */
export function readReferences(text: string, tree: Tree, { from, to }: Range): References {
  if (!text.slice(from, to).includes("]:")) return noReferences;
  const targets = new Map<string, Target>();
  tree.iterate({
    from,
    to,
    enter: ref => {
      if (ref.name !== "LinkReference") return holdsBlocks.has(ref.name);
      const [label, target] = readDefinition(text, ref.node);
      if (!targets.has(label)) targets.set(label, target);
      return false;
    },
  });
  return targets.size === 0 ? noReferences : { targets, signature: JSON.stringify([...targets]) };
}
