import type { FieldMap, FieldValue } from "../../../document/agent.ts";
import { setField } from "../../../edits/field.ts";
import { client } from "../../../verdict/client.ts";
import { hookFaults } from "../../../verdict/hooks.ts";
import { fix, type Fix } from "../../fix.ts";
import { nearest } from "../../nearest.ts";
import { sayHookFault } from "../../hookFault.ts";
import { nestedRange } from "../../nested.ts";
import { defineRule, none } from "../../rule.ts";
import type { Subject } from "../../subject.ts";
import { isList, isMap } from "../../../document/kinds.ts";

export const hooksRefused = defineRule({
  code: "hooks-refused",
  topic: "loading",
  severity: "error",
  title: "Hooks for which the agent is dropped",
  explanation:
    "A hook under PreToolUse or PermissionRequest may be what guards the agent's permissions. So when one of them can't be taken as it stands, Claude Code drops the whole agent in a project. Each event holds a list of entries, and each entry a list of hooks with a type: command, http, mcp_tool, prompt or agent. A plugin's agent loads all the same, without any hooks.",
  example: {
    before:
      "---\nname: pond-keeper\ndescription: For ponds.\nhooks:\n  PreToolUse:\n    - ⟦matcher: Bash\n      command: ./check.sh⟧\n---\n\nYou care for ponds.\n",
    after:
      '---\nname: pond-keeper\ndescription: For ponds.\nhooks:\n  PreToolUse:\n    - {"matcher": Bash, "hooks": [{"type": command, "command": ./check.sh}]}\n---\n\nYou care for ponds.\n',
  },
  check: subject => {
    const field = subject.field("hooks");
    if (field === undefined) return none;
    const faults = hookFaults(field.value).filter(({ dropsAgent }) => dropsAgent);
    return faults.map((fault, at) => ({
      ...nestedRange(subject, field, fault.path),
      message: `Claude Code drops this agent: ${sayHookFault(fault)}`,
      fixes: at === 0 ? fixesFor(subject, field.value) : [],
    }));
  },
});

/** The hooks in the shape that was most likely meant; where that can't be told, the way out is to give them up. */
function fixesFor({ agent }: Subject, value: FieldValue): readonly Fix[] {
  const shaped = isMap(value) ? shapeEvents(value) : value;
  if (!hookFaults(shaped).some(({ dropsAgent }) => dropsAgent))
    return [fix("Bring the hooks into shape", () => setField(agent, "hooks", shaped))];
  return [fix("Remove the hooks", () => setField(agent, "hooks", undefined), "choice")];
}

const shapeEvents = (hooks: FieldMap): FieldMap =>
  Object.fromEntries(Object.entries(hooks).map(([event, entries]) => [event, shapeEntries(entries)]));

const shapeEntries = (entries: FieldValue): FieldValue =>
  isList(entries) ? entries.map(shapeEntry) : isMap(entries) ? [shapeEntry(entries)] : entries;

/** A hook that stands where an entry should be moves into one, and a single hook into a list. */
function shapeEntry(entry: FieldValue): FieldValue {
  if (!isMap(entry)) return entry;
  const { matcher, hooks, ...hook } = entry;
  const list = hooks === undefined ? [hook] : isList(hooks) ? hooks : [hooks];
  return { ...(matcher !== undefined && { matcher }), hooks: list.map(shapeHook) };
}

const types = Object.keys(client.hookTypes);

function shapeHook(hook: FieldValue): FieldValue {
  if (!isMap(hook)) return hook;
  const { type } = hook;
  if (type === undefined) return typeof hook["command"] === "string" ? { type: "command", ...hook } : hook;
  const meant = typeof type === "string" && !types.includes(type) ? nearest(type, types) : undefined;
  return meant === undefined ? hook : { ...hook, type: meant };
}
