import type { AgentFile } from "../document/agent.ts";
import { parseAgent } from "../document/parse.ts";
import { applyEdits, differingEdit } from "../text/edits.ts";
import type { Range, TextEdit } from "../text/range.ts";
import { lintAgent, type Finding } from "./lint.ts";

/** More rounds than any file was seen to need; one fix may uncover the next fault. */
const rounds = 12;

/**
 * The edits that put right whatever has one certain way out: of each finding the first fix, unless it gives up
 * something that the author may want. Goes on until nothing is left to fix, so that doing it again changes nothing.
 */
export function fixAll(agent: AgentFile, isWanted: (finding: Finding) => boolean = () => true): TextEdit[] {
  const first = fixesOf(agent, isWanted);
  let last = after(agent, first);
  for (let round = 1; round < rounds; round++) {
    const more = fixesOf(last, isWanted);
    if (more.length === 0) return round === 1 ? first : differingEdit(0, agent.text, last.text);
    last = after(last, more);
  }
  return differingEdit(0, agent.text, last.text);
}

const after = (agent: AgentFile, edits: readonly TextEdit[]): AgentFile =>
  edits.length === 0 ? agent : parseAgent(applyEdits(agent.text, edits));

/** The first certain fixes that do not touch each other; the others have their turn in the next round. */
function fixesOf(agent: AgentFile, isWanted: (finding: Finding) => boolean): TextEdit[] {
  const edits: TextEdit[] = [];
  for (const finding of lintAgent(agent)) {
    const [fix] = finding.fixes;
    if (fix === undefined || fix.isChoice || !isWanted(finding)) continue;
    if (!fix.edits.some(edit => edits.some(other => touches(edit, other)))) edits.push(...fix.edits);
  }
  return edits;
}

const touches = (a: Range, b: Range): boolean => a.from <= b.to && b.from <= a.to;
