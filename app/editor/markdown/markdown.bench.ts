import { type Tree, TreeFragment } from "@lezer/common";
import { bench, describe } from "vitest";
import { agentParser } from "./parser.ts";

const part = "# a\n\n- b *c*\n- d\n\ne `f`\ng\n\n<example>\nh\n</example>\n\n";

/** A file of about `size` characters, its tree, and the tree's parse after a key in the middle. */
function typed(size: number): () => Tree {
  const text = `---\nname: a\n---\n\n${part.repeat(size / part.length)}`;
  const at = text.indexOf("b *c*", size / 2) + 1;
  const changed = `${text.slice(0, at)}x${text.slice(at)}`;
  const fragments = TreeFragment.applyChanges(TreeFragment.addTree(agentParser.parse(text)), [
    { fromA: at, toA: at, fromB: at, toB: at + 1 },
  ]);
  return () => agentParser.parse(changed, fragments);
}

describe("a key in the middle of", () => {
  for (const size of [10_000, 100_000, 1_000_000]) {
    const parse = typed(size);
    bench(`${size} characters`, () => void parse());
  }
});
