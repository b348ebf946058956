import type { Plugin } from "vite";

const guard = "!root.head && root.adoptedStyleSheets";

/**
 * Makes CodeMirror's style-mod adopt its style sheets in the document too, not only in shadow roots, since a content
 * security policy refuses the `<style>` element that it would insert. Throws when style-mod no longer has the
 * condition that this replaces.
 *
 * Adopted sheets come after all others, so this belongs to dev as well as to build: there as a plugin of the
 * dependency optimizer.
 */
export function adoptedStyles(): Plugin {
  return {
    name: "subagent-editor:style-mod",
    transform: { filter: { id: /[\\/]style-mod[\\/]src[\\/]style-mod\.js/ }, handler: adopt },
  };
}

function adopt(code: string): { code: string; map: null } {
  if (!code.includes(guard)) throw new Error(`style-mod has no "${guard}" to replace`);
  return { code: code.replace(guard, "root.adoptedStyleSheets"), map: null };
}
