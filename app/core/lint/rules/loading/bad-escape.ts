import { strictRule } from "./strict.ts";

export const badEscape = strictRule({
  code: "bad-escape",
  title: "An escape that YAML does not know",
  explanation:
    "Between double quotes a backslash begins an escape such as \\n or \\t. Paths and regular expressions hold backslashes that are no escapes; readers refuse the file for them, and Claude Code skips it. Block text and single quotes leave backslashes alone.",
  example: {
    before:
      '---\nname: pond-keeper\ndescription: "Counts frogs by ⟦\\d⟧ marks"\nmodel: haiku\n---\n\nYou care for ponds.\n',
    after:
      "---\nname: pond-keeper\ndescription: |-\n  Counts frogs by \\d marks\nmodel: haiku\n---\n\nYou care for ponds.\n",
  },
});
