import { knownFields } from "../../document/fields.ts";
import { pair } from "./rows.ts";
import { textOf } from "./texts.ts";
import type { Outcome, Row } from "./tool.ts";
import { quote } from "../quote.ts";

/** How a tool calls models. */
export interface ModelRules {
  /** What it wants, as the end of a sentence: `an id such as …`. */
  readonly wants: string;
  /** It knows `inherit`, too. */
  readonly inherits?: true;
  /** Its name for an id that is no alias of Claude Code's; undefined where it has none. */
  readonly to: (id: string) => string | undefined;
  /** Claude Code's id for one of its own, before that is asked whether it is one of Claude's. */
  readonly from?: (id: string) => string;
}

const aliases: ReadonlySet<string> = new Set([
  ...(knownFields.find(({ key }) => key === "model")?.values ?? []),
  "default",
  "best",
  "opusplan",
]);

const isAlias = (model: string): boolean => aliases.has(model.toLowerCase().replace(/\[1m\]$/, ""));
const isInherit = (model: string): boolean => model.toLowerCase() === "inherit";
const isClaude = (model: string): boolean => /^(?:.*[./:])?claude-[\w.@:[\]-]+$/i.test(model);

/** The model: Claude Code's aliases are nobody else's, and only Claude's models come back. */
export function model(rules: ModelRules): Row {
  const to = (id: string): string | undefined => {
    if (isInherit(id)) return rules.inherits && "inherit";
    return isAlias(id) ? undefined : rules.to(id);
  };
  const from = (id: string): string | undefined => {
    const own = rules.from?.(id) ?? id;
    return isInherit(own) || isClaude(own) ? own : undefined;
  };
  const convert = (by: (id: string) => string | undefined) => (value: Parameters<typeof textOf>[0]) => {
    const id = textOf(value);
    return id === undefined ? undefined : by(id);
  };
  return pair("model", "model", {
    to: convert(to),
    from: convert(from),
    say: outcome => say(rules, outcome),
  });
}

function say({ wants }: ModelRules, { tool, value, there }: Outcome): string {
  const id = textOf(value);
  const written = there["model"];
  if (id === undefined) return `${quote(value ?? null)} is no model: ${tool}'s default is used.`;
  if (written !== undefined)
    return `Model ${quote(id)} is ${quote(written)} in ${tool}, and does not come back as it was.`;
  if (isInherit(id))
    return `${tool} takes the caller's model where none is named, so ${quote(id)} is left out.`;
  return isAlias(id)
    ? `Model ${quote(id)} is Claude Code's own name; ${tool} wants ${wants}, so it is left out and the default is used.`
    : `${tool} wants ${wants} and can't take ${quote(id)}, so it is left out and the default is used.`;
}

/** Ids with a dot in the version, `claude-sonnet-4.5`, for Anthropic's `claude-sonnet-4-5`. */
export const dotted = {
  to: (id: string): string => id.replace(/^(claude-[a-z]+-\d)-(\d{1,2})$/, "$1.$2"),
  from: (id: string): string => id.replace(/^(claude-[a-z]+-\d)\.(\d{1,2})$/, "$1-$2"),
};
