import type { FieldMap, FieldValue } from "../../../document/agent.ts";
import { client } from "../../../verdict/client.ts";
import { hookFaults } from "../../../verdict/hooks.ts";
import { carry, drop, type Carried } from "./carried.ts";
import {
  isBoolean,
  isOneOf,
  isPositive,
  isText,
  isTextMap,
  isTexts,
  isWebAddress,
  misfits,
  onlyKnown,
  strangers,
  type Shapes,
} from "./shapes.ts";
import { isList, isMap } from "../../../document/kinds.ts";
import { quote } from "../../quote.ts";

const events: ReadonlySet<string> = new Set(client.hookEvents);
const unguarded =
  "Claude Code would not run an agent whose guard is broken; this one runs without it, so mend the hook first.";
const needs: Readonly<Record<string, readonly string[]>> = client.hookTypes;

const always: Shapes = {
  type: isText,
  if: isText,
  timeout: isPositive,
  statusMessage: isText,
  once: isBoolean,
};
const onFailure = isOneOf("continue", "block");
const judge: Shapes = { ...always, prompt: isText, model: isText };

/** What a hook of each type may hold, as Claude Code 2.1.332 checks it at the start. */
const types: Readonly<Record<string, Shapes>> = {
  command: {
    ...always,
    command: isText,
    args: isTexts,
    shell: isOneOf("bash", "powershell"),
    onFailure,
    async: isBoolean,
    asyncRewake: isBoolean,
  },
  http: { ...always, url: isWebAddress, onFailure, headers: isTextMap, allowedEnvVars: isTexts },
  mcp_tool: { ...always, server: isText, tool: isText, onFailure, input: isMap },
  prompt: { ...judge, continueOnBlock: isBoolean },
  agent: judge,
};

/** The hooks that Claude Code takes of `hooks`; one that it would refuse is left out. */
export function carryHooks(value: FieldValue): Carried {
  if (!isMap(value))
    return drop(
      "Claude Code takes hooks only as a map from events to lists, and drops an agent with anything else.",
    );
  const carried = Object.entries(value).map(
    ([event, matchers]) => [event, carryEvent(event, matchers)] as const,
  );
  const kept = carried.flatMap(([event, { value: list }]) =>
    list === undefined ? [] : [[event, list] as const],
  );
  const notes = carried.flatMap(([, entry]) => entry.notes);
  return kept.length === 0 && carried.length > 0 ? drop(...notes) : carry(Object.fromEntries(kept), ...notes);
}

function carryEvent(event: string, matchers: FieldValue): Carried {
  if (!events.has(event)) return drop(`Claude Code knows no event ${quote(event)}.`);
  if (!isList(matchers)) return drop(`The hooks of ${event} are no list.`);
  const { notes, ...carried } = carryAll(matchers, matcher => carryMatcher(event, matcher));
  const dropsAgent = hookFaults({ [event]: matchers }).some(fault => fault.dropsAgent);
  return { ...carried, notes: dropsAgent ? [...notes, unguarded] : notes };
}

function carryMatcher(event: string, matcher: FieldValue): Carried {
  const hooks = isMap(matcher) ? matcher["hooks"] : undefined;
  if (!isMap(matcher) || !isList(hooks)) return drop(`An entry of ${event} has no list of hooks.`);
  const pattern = matcher["matcher"] ?? null;
  if (pattern !== null && !isText(pattern))
    return drop(`The matcher ${quote(pattern)} of ${event} is no text.`);
  const { value, notes } = carryAll(hooks, hook => carryHook(event, hook));
  if (value === undefined) return drop(...notes);
  return carry({ ...(pattern !== null && { matcher: pattern }), hooks: value }, ...notes);
}

function carryHook(event: string, hook: FieldValue): Carried {
  const type = isMap(hook) ? (hook["type"] ?? null) : null;
  const shapes = isText(type) && Object.hasOwn(types, type) ? types[type] : undefined;
  if (!isMap(hook) || !isText(type) || shapes === undefined)
    return drop(`A hook of ${event} has no type that Claude Code knows.`);
  const wrong = [...missing(hook, type), ...misfits(hook, shapes)];
  if (wrong.length > 0)
    return drop(`A hook of ${event} has no usable ${wrong.join(", ")}: Claude Code refuses it.`);
  return carry(
    onlyKnown(hook, shapes),
    ...strangers(hook, shapes).map(
      key => `A hook of ${event} goes without ${quote(key)}, which Claude Code has no use for.`,
    ),
  );
}

const missing = (hook: FieldMap, type: string): readonly string[] =>
  (needs[type] ?? []).filter(key => (hook[key] ?? null) === null);

/** A list with what is taken over of each entry; nothing where no entry of several is left. */
function carryAll(list: readonly FieldValue[], one: (entry: FieldValue) => Carried): Carried {
  const entries = list.map(one);
  const kept = entries.flatMap(({ value }) => (value === undefined ? [] : [value]));
  const notes = entries.flatMap(entry => entry.notes);
  return kept.length === 0 && list.length > 0 ? drop(...notes) : carry(kept, ...notes);
}
