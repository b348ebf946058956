import { strictRule } from "./strict.ts";
import { fix } from "../../fix.ts";
import { suggestDescription, suggestName } from "../../suggest.ts";
import { fieldLine } from "./field-line.ts";

export const noFrontMatter = strictRule({
  code: "no-front-matter",
  title: "No fields at all",
  explanation:
    "An agent file begins with a --- line, fields such as name and description, and another --- line; the rest is its prompt. A file without them is skipped in a project without a word. In a plugin all of it becomes the prompt of an agent called like the file.",
  example: {
    before: "⟦# Pond keeper⟧\n\nYou care for ponds.\n",
    after:
      "---\nname: pond-keeper\ndescription: |-\n  You care for ponds.\n---\n# Pond keeper\n\nYou care for ponds.\n",
  },
  fixes: subject => [
    fix("Add the fields name and description", () => {
      const { body, newline } = subject.agent;
      const fields = [
        ["name", suggestName(subject)],
        ["description", suggestDescription(subject)],
      ] as const;
      const lines = fields.map(([key, value]) => fieldLine(key, value, newline) + newline);
      return [
        { from: body.from, to: body.from, insert: ["---", newline, ...lines, "---", newline].join("") },
      ];
    }),
  ],
});
