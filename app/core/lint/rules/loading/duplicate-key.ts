import { strictRule } from "./strict.ts";

export const duplicateKey = strictRule({
  code: "duplicate-key",
  title: "A key that stands twice",
  explanation:
    "Claude Code takes the last of two equal keys and forgets the first without a word. Strict readers refuse the whole file.",
  example: {
    before:
      "---\nname: pond-keeper\n⟦description⟧: For lakes.\ndescription: For ponds.\nmodel: haiku\n---\n\nYou care for ponds.\n",
    after:
      "---\nname: pond-keeper\n# description: For lakes.\ndescription: For ponds.\nmodel: haiku\n---\n\nYou care for ponds.\n",
  },
});
