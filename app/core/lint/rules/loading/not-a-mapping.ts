import { strictRule } from "./strict.ts";
import type { Subject } from "../../subject.ts";
import type { TextEdit } from "../../../text/range.ts";
import { fix } from "../../fix.ts";
import { suggestDescription, suggestName } from "../../suggest.ts";
import { fieldLine } from "./field-line.ts";

export const notAMapping = strictRule({
  code: "not-a-mapping",
  title: "Fields that are no “key: value” lines",
  explanation:
    "Between the two --- lines every reader expects one map: lines of a key, a colon and a value. A list or a plain sentence there holds no field, so Claude Code skips the file.",
  example: {
    before: "---\n⟦- name: pond-keeper\n- description: For ponds.\n⟧---\n\nYou care for ponds.\n",
    after: "---\nname: pond-keeper\ndescription: For ponds.\n---\n\nYou care for ponds.\n",
  },
  fixes: subject => [fix("Make “key: value” lines of it", () => makeMap(subject))],
});

/** A list of keys loses its hyphens; anything else stays as a comment under fields of its own. */
function makeMap(subject: Subject): readonly TextEdit[] {
  const { text, frontmatter, newline } = subject.agent;
  if (frontmatter === undefined) return [];
  const { from, to } = frontmatter;
  const lines = text.slice(from, to).split(/(?<=\n)/);
  if (lines.every(line => /^(?:- [\w-]+:(?=\s)|\s*$)/.test(line)))
    return [{ from, to, insert: lines.map(line => line.replace(/^- /, "")).join("") }];
  const comments = lines.map(line => (line.trim() === "" ? line : `# ${line}`));
  const fields = [
    fieldLine("name", suggestName(subject), newline),
    fieldLine("description", suggestDescription(subject), newline),
  ];
  return [{ from, to, insert: [...fields.map(line => line + newline), ...comments].join("") }];
}
