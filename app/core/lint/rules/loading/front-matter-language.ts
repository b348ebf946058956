import { strictRule } from "./strict.ts";

export const frontMatterLanguage = strictRule({
  code: "front-matter-language",
  title: "A language behind the first ---",
  explanation:
    "Some site generators let a file name the language of its front matter, as in ---yaml or ---js. Claude Code knows nothing of it: the first line must be --- alone, or the file is skipped.",
  example: {
    before: "---⟦yaml⟧\nname: pond-keeper\ndescription: For ponds.\n---\n\nYou care for ponds.\n",
    after: "---\nname: pond-keeper\ndescription: For ponds.\n---\n\nYou care for ponds.\n",
  },
});
