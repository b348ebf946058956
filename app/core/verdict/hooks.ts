import type { FieldValue } from "../document/agent.ts";
import { client } from "./client.ts";
import { isMap } from "../document/kinds.ts";

/** What is wrong with a part of `hooks`. */
export type HookFaultCode =
  "not-a-map" | "unknown-event" | "not-a-list" | "entry" | "no-type" | "unknown-type" | "missing";

/** A part of `hooks` that Claude Code does not take. */
export interface HookFault {
  readonly code: HookFaultCode;
  /** From the value of `hooks` down to the part: `["PreToolUse", 0, "hooks", 0]`. */
  readonly path: readonly (string | number)[];
  /** What is missing, or the name that is not known. */
  readonly name: string;
  /** Whether the whole agent is dropped for it, and not only the entry. */
  readonly dropsAgent: boolean;
}

/** The faults of a `hooks` value, in its order; none for one that Claude Code takes as it is. */
export function hookFaults(hooks: FieldValue): readonly HookFault[] {
  if (hooks === null) return [];
  if (!isMap(hooks)) return [{ code: "not-a-map", path: [], name: "", dropsAgent: true }];
  return Object.entries(hooks).flatMap(([event, matchers]) => eventFaults(event, matchers));
}

const events: ReadonlySet<string> = new Set(client.hookEvents);
const guards: ReadonlySet<string> = new Set(client.guardEvents);
const types: Readonly<Record<string, readonly string[]>> = client.hookTypes;

function eventFaults(event: string, matchers: FieldValue): readonly HookFault[] {
  const fault = (code: HookFaultCode, path: readonly (string | number)[], name = ""): HookFault => ({
    code,
    path: [event, ...path],
    name,
    dropsAgent: guards.has(event),
  });
  if (!events.has(event)) return [fault("unknown-event", [], event)];
  if (!Array.isArray(matchers)) return [fault("not-a-list", [])];
  return (matchers as readonly FieldValue[]).flatMap((matcher, at) => {
    const entries = isMap(matcher) ? matcher["hooks"] : undefined;
    if (!Array.isArray(entries)) return [fault("entry", [at], "hooks")];
    return (entries as readonly FieldValue[]).flatMap((entry, index) =>
      entryFaults(entry).map(([code, name]) => fault(code, [at, "hooks", index], name)),
    );
  });
}

function entryFaults(entry: FieldValue): readonly (readonly [HookFaultCode, string])[] {
  const type = isMap(entry) ? entry["type"] : undefined;
  if (!isMap(entry) || type === undefined || type === null) return [["no-type", "type"]];
  const needed = typeof type === "string" && Object.hasOwn(types, type) ? types[type] : undefined;
  if (needed === undefined) return [["unknown-type", typeof type === "string" ? type : JSON.stringify(type)]];
  return needed.filter(key => typeof entry[key] !== "string").map(key => ["missing", key]);
}
