import { strictRule } from "./strict.ts";

export const textAtMargin = strictRule({
  code: "text-at-margin",
  title: "Text at the margin",
  explanation:
    "A value that goes on in a second line must be indented there. At the margin YAML expects the next key, and Claude Code does not help either: it skips the file without a word. Descriptions with <example> blocks are often pasted like this.",
  example: {
    before:
      "---\nname: pond-keeper\ndescription: Use when the pond needs care.\n⟦<example>⟧\nuser says it is low\n</example>\nmodel: haiku\n---\n\nYou care for ponds.\n",
    after:
      "---\nname: pond-keeper\ndescription: |-\n  Use when the pond needs care.\n  <example>\n  user says it is low\n  </example>\nmodel: haiku\n---\n\nYou care for ponds.\n",
  },
});
