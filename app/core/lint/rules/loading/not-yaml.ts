import { strictRule } from "./strict.ts";

export const notYaml = strictRule({
  code: "not-yaml",
  title: "Something that is no YAML",
  explanation:
    "This part of the front matter follows none of the forms that YAML has: it is neither a key with a value nor a comment. Readers refuse the whole file for it, and Claude Code skips it, unless quotes round single values help.",
  example: {
    before: "---\n⟦<!-- ponds -->⟧\nname: pond-keeper\ndescription: For ponds.\n---\n\nYou care for ponds.\n",
    after: "---\n# <!-- ponds -->\nname: pond-keeper\ndescription: For ponds.\n---\n\nYou care for ponds.\n",
  },
});
