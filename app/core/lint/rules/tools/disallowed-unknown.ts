import { bareName } from "../../../document/tools.ts";
import { setField } from "../../../edits/field.ts";
import { fix, type Fix } from "../../fix.ts";
import { removal, renaming } from "../../names.ts";
import { defineRule, type Report, none } from "../../rule.ts";
import { placeOfValue, type ListedName, type Subject } from "../../subject.ts";
import { isUnknown, likelyTool, markOf, pond, quoted, spellingFor, toolNamed } from "./listed.ts";

export const disallowedUnknown = defineRule({
  code: "disallowed-unknown",
  topic: "tools",
  severity: "warning",
  title: "A disallowed tool that takes nothing away",
  explanation:
    "A name under `disallowedTools` counts only in the very spelling of a tool; any other is ignored without a word, and the agent keeps what it was not to have. A `*` there is ignored as well, and so is a value that lists no names.",
  example: {
    before: pond("disallowedTools: ⟦write⟧, Edit"),
    after: pond("disallowedTools: Write, Edit"),
  },
  check: subject => {
    const field = subject.field("disallowedTools");
    if (field === undefined) return none;
    const names = subject.names("disallowedTools");
    if (names.length > 0) return names.flatMap(listed => reportOn(subject, listed));
    const { value } = field;
    if (value === null || value === "" || Array.isArray(value)) return none;
    return [{ ...placeOfValue(field), message: "No tool is named here: nothing is taken away." }];
  },
});

function reportOn(subject: Subject, listed: ListedName): readonly Report[] {
  const { name } = listed;
  const place = markOf(subject, "disallowedTools", listed);
  if (name === "*") return [{ ...place, message: "The star is ignored here: it takes nothing away." }];
  if (toolNamed(name)?.limit === "gone") {
    const message = `${name} is gone from Claude Code: there is nothing to take away.`;
    return [{ ...place, severity: "hint", message, fixes: withdrawal(subject, listed) }];
  }
  const spelling = spellingFor(name);
  if (spelling !== undefined) {
    const message = `Capitals count: the tool is called ${spelling}, and ${name} takes nothing away.`;
    const right = spelling + name.slice(bareName(name).length);
    return [{ ...place, message, fixes: [renaming(subject, "disallowedTools", listed, right)] }];
  }
  return isUnknown(name) ? [unknown(subject, listed)] : [];
}

function unknown(subject: Subject, listed: ListedName): Report {
  const { name } = listed;
  const meant = likelyTool(name);
  const guess = meant === undefined ? "" : ` Did you mean ${meant}?`;
  const message = `${quoted(name)} is not a tool that Claude Code knows: it takes nothing away.${guess}`;
  const fixes = meant === undefined ? [] : [renaming(subject, "disallowedTools", listed, meant)];
  return { ...markOf(subject, "disallowedTools", listed), message, fixes };
}

/** Unlike `tools`, this list may go with its last name. */
function withdrawal(subject: Subject, listed: ListedName): readonly Fix[] {
  if (subject.names("disallowedTools").length > 1) return removal(subject, "disallowedTools", listed);
  return [fix(`Remove ${listed.name}`, () => setField(subject.agent, "disallowedTools", undefined))];
}
