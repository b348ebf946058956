import { strictRule } from "./strict.ts";

export const textBeforeFrontMatter = strictRule({
  code: "text-before-front-matter",
  title: "Something before the first line",
  explanation:
    "The first line must be exactly ---, with nothing before it, not even a blank line. Otherwise nothing is read as a field: Claude Code skips the file, and a plugin takes all of it for a prompt.",
  example: {
    before: "⟦\n⟧---\nname: pond-keeper\ndescription: For ponds.\n---\n\nYou care for ponds.\n",
    after: "---\nname: pond-keeper\ndescription: For ponds.\n---\n\nYou care for ponds.\n",
  },
});
