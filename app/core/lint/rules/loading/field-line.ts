import { parseAgent } from "../../../document/parse.ts";
import { setField } from "../../../edits/field.ts";
import { applyEdits } from "../../../text/edits.ts";
import type { Newline } from "../../../text/lines.ts";

/** A key with its text as the lines of a new file, without the last line end. */
export function fieldLine(key: string, value: string, newline: Newline): string {
  const empty = parseAgent(`---${newline}---${newline}`);
  const agent = parseAgent(applyEdits(empty.text, setField(empty, key, value)));
  return agent.text.slice(agent.frontmatter?.from, agent.frontmatter?.to).trimEnd();
}
