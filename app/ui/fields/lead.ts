import {
  descriptionOf,
  editDescription,
  parseExamples,
  replaceLead,
  setField,
  type AgentFile,
  type TextEdit,
} from "../../core/index.ts";

/**
 * The edits that make a text the prose before the description's examples. With the last of its text the description
 * goes, or else the blank lines before the first example: a block of text can't begin with those.
 */
export function setLead(agent: AgentFile, text: string): TextEdit[] {
  const description = descriptionOf(agent);
  if (text !== "") return editDescription(agent, replaceLead(description, text));
  const first = parseExamples(description).blocks[0];
  if (first === undefined) return setField(agent, "description", undefined);
  return editDescription(agent, [{ from: 0, to: first.from, insert: "" }]);
}
