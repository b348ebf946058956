import type { AgentFile } from "../document/agent.ts";
import { findFences } from "../document/fences.ts";
import { differingEdit } from "../text/edits.ts";
import { withNewline } from "../text/lines.ts";
import type { TextEdit } from "../text/range.ts";

/**
 * The edits that make `body` the text after the front matter. Its line ends become those of the file. Where nothing
 * ends the line of the closing fence, the body gets a line of its own; a body that would itself read as front matter gets
 * an empty one before it, and front matter that is never closed is closed.
 */
export function setBody(agent: AgentFile, body: string): TextEdit[] {
  const { text, newline } = agent;
  const { from, to } = agent.body;
  const before = text.slice(from, to);
  const after = before === body ? body : withNewline(body, newline);
  const edits = differingEdit(from, before, after);
  const lead = leadOf(agent, after);
  return lead === "" || edits.length === 0 ? edits : [{ from, to, insert: lead + after }];
}

function leadOf({ text, newline, frontmatter, body: { from }, problems }: AgentFile, body: string): string {
  const fence = `---${newline}`;
  if (frontmatter === undefined) return findFences(body) === undefined ? "" : fence + fence;
  const lineBreak = from > 0 && text.charAt(from - 1) !== "\n" ? newline : "";
  if (problems.some(({ code }) => code === "unclosed-front-matter")) return lineBreak + fence;
  return body === "" ? "" : lineBreak;
}
