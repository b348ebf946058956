import { type AgentFile } from "../document/agent.ts";
import { parseAgent } from "../document/parse.ts";
import { applyEdits, differingEdit } from "../text/edits.ts";
import type { TextEdit } from "../text/range.ts";

/**
 * Several edits as one: each step sees the file as the step before left it. The result speaks of the file before the
 * first, and is none when the steps together change nothing.
 */
export function inSteps(
  agent: AgentFile,
  steps: readonly ((agent: AgentFile) => readonly TextEdit[])[],
): TextEdit[] {
  const last = steps.reduce((file, step) => {
    const edits = step(file);
    return edits.length === 0 ? file : parseAgent(applyEdits(file.text, edits));
  }, agent);
  return differingEdit(0, agent.text, last.text);
}
