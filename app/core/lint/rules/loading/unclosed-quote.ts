import { strictRule } from "./strict.ts";

export const unclosedQuote = strictRule({
  code: "unclosed-quote",
  title: "A quote that never closes",
  explanation:
    "A value that begins with a quote ends at the next one, over as many lines as it takes. Without one the rest of the front matter is lost, and the file is skipped.",
  example: {
    before:
      '---\nname: pond-keeper\ndescription: ⟦"⟧Use when the pond is low\nmodel: haiku\n---\n\nYou care for ponds.\n',
    after:
      '---\nname: pond-keeper\ndescription: |-\n  "Use when the pond is low\nmodel: haiku\n---\n\nYou care for ponds.\n',
  },
});
