import type { FieldMap, FieldValue } from "../../../document/agent.ts";
import { setField } from "../../../edits/field.ts";
import { fix, type Fix } from "../../fix.ts";
import { defineRule, none } from "../../rule.ts";
import { placeOfValue, type Subject } from "../../subject.ts";
import { inWords, pond, toolMeant } from "./listed.ts";
import { isMap } from "../../../document/kinds.ts";

export const toolsEmpty = defineRule({
  code: "tools-empty",
  topic: "tools",
  severity: "warning",
  title: "No tool at all",
  explanation:
    "`tools` takes names: a text with commas, or a list. Where it is there and holds none (nothing, an empty list, a number, true or false, a map), the agent gets no tool at all, although the roster tells the main model that it has all of them. Remove the key to give it all tools. A map such as `read: true` is how OpenCode writes it.",
  example: {
    before: pond("tools: ⟦[]⟧"),
    after: "---\nname: pond-keeper\ndescription: Use when the pond needs care.\n---\n\nYou care for ponds.\n",
  },
  check: subject => {
    const field = subject.field("tools");
    if (field === undefined || subject.names("tools").length > 0) return none;
    const { value } = field;
    const fixes = [...(isMap(value) ? listing(subject, value) : []), removing(subject)];
    return [{ ...placeOfValue(field), message: saying(value), fixes }];
  },
});

function saying(value: FieldValue): string {
  const outcome = "the agent gets no tool at all, although the roster says “All tools”.";
  if (!isMap(value)) return `No tool is named here: ${outcome}`;
  return Object.values(value).every(entry => typeof entry === "boolean")
    ? `A map of names with true and false is how OpenCode lists tools: here ${outcome}`
    : `A map names no tool: ${outcome}`;
}

const removing = (subject: Subject): Fix =>
  fix("Remove tools: give it all", () => setField(subject.agent, "tools", undefined), "choice");

/** A list of what the map says true to, where every name is that of a tool which an agent can have. */
function listing(subject: Subject, value: FieldMap): readonly Fix[] {
  const meant = Object.keys(value)
    .filter(name => value[name] === true)
    .map(toolMeant);
  const names = meant.flatMap(tool => (tool?.limit === undefined && tool !== undefined ? [tool.name] : []));
  if (names.length === 0 || names.length < meant.length) return [];
  const edits = () => setField(subject.agent, "tools", names.join(", "));
  return [fix(`List ${inWords(names)}`, edits, "choice")];
}
