import { fieldOf, setField, type AgentFile, type TextEdit } from "../../../core/index.ts";
import { inSteps } from "../../../core/edits/steps.ts";

/** What an agent may use: all that the conversation has, only what `tools` lists, or all but what `disallowedTools` lists. */
export type Access = "all" | "only" | "except";

/** How the file grants tools. `tools` decides where both fields are there. */
export function accessOf(agent: AgentFile): Access {
  if (fieldOf(agent, "tools") !== undefined) return "only";
  return fieldOf(agent, "disallowedTools") === undefined ? "all" : "except";
}

/** The fields that have no place under each way to grant tools. */
const removed: Readonly<Record<Access, readonly string[]>> = {
  all: ["tools", "disallowedTools"],
  only: [],
  except: ["tools"],
};

/**
 * The edits that make room for another way to grant tools. They only take away: a list is begun by its first name,
 * since an empty one would leave the agent without any tool.
 */
export function setAccess(agent: AgentFile, access: Access): TextEdit[] {
  return inSteps(
    agent,
    removed[access].map(key => file => setField(file, key, undefined)),
  );
}
