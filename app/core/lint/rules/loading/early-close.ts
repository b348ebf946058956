import { writeField } from "../../../edits/field.ts";
import { isCutOff } from "../../../verdict/loader.ts";
import { fix, type Fix } from "../../fix.ts";
import { defineRule, none } from "../../rule.ts";
import type { Subject } from "../../subject.ts";

export const earlyClose = defineRule({
  code: "early-close",
  topic: "loading",
  severity: "error",
  title: "Three hyphens within the fields",
  explanation:
    "Claude Code ends the front matter at the first --- after the first line, wherever that stands: in the middle of a value, in a table, in a comment. What follows becomes the beginning of the prompt, and fields after it are lost. Other readers only look for --- at the beginning of a line.\n\nIn double quotes a hyphen can be written as \\x2d, which every reader gives back as a hyphen.",
  example: {
    before:
      "---\nname: pond-keeper\ndescription: Ponds ⟦---⟧ and lakes\nmodel: haiku\n---\n\nYou care for ponds.\n",
    after:
      '---\nname: pond-keeper\ndescription: "Ponds -\\x2d- and lakes"\nmodel: haiku\n---\n\nYou care for ponds.\n',
  },
  check: subject => {
    const { agent, loaded } = subject;
    const at = loaded.content?.to;
    if (at === undefined || !isCutOff(agent, loaded)) return none;
    const message =
      "Claude Code ends the fields at these three hyphens: what follows is lost as a field and becomes the beginning of the prompt.";
    return [{ from: at, to: at + 3, message, fixes: fixesAt(subject, at) }];
  },
});

function fixesAt({ agent, text }: Subject, at: number): readonly Fix[] {
  const field = agent.fields.find(({ valueRange: { from, to } }) => from <= at && at < to);
  if (field !== undefined && field.value !== null && typeof field.value !== "object")
    return [fix("Write the hyphens in another way", () => writeField(agent, field, field.value))];
  const hyphens = /^-+/.exec(text.slice(at))?.[0].length ?? 3;
  return [fix("Put a dash in their place", () => [{ from: at, to: at + hyphens, insert: "—" }])];
}
