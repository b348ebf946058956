import { strictRule } from "./strict.ts";

export const unclosedFrontMatter = strictRule({
  code: "unclosed-front-matter",
  title: "Fields that are never closed",
  explanation:
    "Behind the last field stands a line with ---, and the prompt begins after it. Without that line there are no fields at all: Claude Code skips the file. A line with three dots does not close it.",
  example: {
    before: "⟦---⟧\nname: pond-keeper\ndescription: For ponds.\n\nYou care for ponds.\n",
    after: "---\nname: pond-keeper\ndescription: For ponds.\n---\n\nYou care for ponds.\n",
  },
});
