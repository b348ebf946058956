import { strictRule } from "./strict.ts";

export const textAfterQuote = strictRule({
  code: "text-after-quote",
  title: "Text behind a closing quote",
  explanation:
    "A value that begins with a quote ends at the next one. Whatever stands behind it belongs to no value, so strict readers refuse the file; Claude Code skips it too, unless one of a few characters on the line makes it try again with quotes.",
  example: {
    before:
      '---\nname: pond-keeper\ndescription: "Ponds"⟦ and lakes⟧\nmodel: haiku\n---\n\nYou care for ponds.\n',
    after:
      '---\nname: pond-keeper\ndescription: |-\n  "Ponds" and lakes\nmodel: haiku\n---\n\nYou care for ponds.\n',
  },
});
