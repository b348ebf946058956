import { fieldOf, type AgentFile } from "../document/agent.ts";
import { showBreaks } from "../examples/index.ts";
import { applyEdits } from "../text/edits.ts";
import type { TextEdit } from "../text/range.ts";
import { setField } from "./field.ts";

/** The description as it is read; "" where there is none or it is no text. */
export function descriptionOf(agent: AgentFile): string {
  const value = fieldOf(agent, "description")?.value;
  return typeof value === "string" ? value : "";
}

/** The edits that make this the description. Neither what is read nor what is shown of it gives any. */
export function setDescription(agent: AgentFile, description: string): TextEdit[] {
  const before = fieldOf(agent, "description")?.value;
  return typeof before === "string" && showBreaks(before) === description
    ? []
    : setField(agent, "description", description);
}

/** The file's edits for edits of its description; their offsets are those of the description's value. */
export function editDescription(agent: AgentFile, edits: readonly TextEdit[]): TextEdit[] {
  return edits.length === 0 ? [] : setField(agent, "description", applyEdits(descriptionOf(agent), edits));
}
