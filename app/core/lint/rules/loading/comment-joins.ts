import { lineEnd } from "../../../text/lines.ts";
import { rescue } from "../../../verdict/loader.ts";
import { repairAgent } from "../../../edits/repair.ts";
import { fix } from "../../fix.ts";
import { defineRule, type Report, none } from "../../rule.ts";
import type { Subject } from "../../subject.ts";
import type { Field } from "../../../document/agent.ts";

export const commentJoins = defineRule({
  code: "comment-joins",
  topic: "loading",
  severity: "warning",
  title: "A comment that becomes part of its value",
  explanation:
    "When the fields are not valid YAML, Claude Code tries again with quotes round values, whole lines of them: a comment behind a value is then inside the quotes. “Read # to look” in a list of tools becomes three names that no tool has.",
  example: {
    before:
      "---\nname: pond-keeper\ndescription: Use when: low\nmodel: haiku ⟦# is enough⟧\n---\n\nYou care for ponds.\n",
    after:
      "---\nname: pond-keeper\ndescription: |-\n  Use when: low\nmodel: haiku # is enough\n---\n\nYou care for ponds.\n",
  },
  check: subject =>
    subject.loaded.way === "rescue" ? subject.agent.fields.flatMap(field => joined(subject, field)) : none,
});

function joined({ agent, text }: Subject, { style, range, valueRange }: Field): readonly Report[] {
  if (style === "broken") return [];
  const end = lineEnd(text, valueRange.to, text.length);
  const comment = /^\s+(#.*\S)\s*$/.exec(text.slice(valueRange.to, end))?.[1];
  const line = text.slice(range.from, end);
  if (comment === undefined || rescue(line) === line) return [];
  const from = text.lastIndexOf(comment, end);
  return [
    {
      from,
      to: from + comment.length,
      message:
        "To save another line, Claude Code puts this one in quotes too: the comment becomes part of the value.",
      fixes: [fix("Repair the fields", () => repairAgent(agent))],
    },
  ];
}
