import { isKnownField } from "../../document/fields.ts";
import type { FieldMap, FieldValue } from "../../document/agent.ts";
import type { AgentData } from "../agentData.ts";
import type { Loss } from "../exported.ts";
import { parseJson } from "./syntax.ts";
import { textOf } from "./texts.ts";
import { isMap } from "../../document/kinds.ts";
import { quote } from "../quote.ts";

/** An agent of the JSON that `--agents` takes, and what of it is no key of Claude Code's. */
export interface AgentOfJson {
  readonly data: AgentData;
  readonly losses: readonly Loss[];
}

/** More agents than anybody passes on a command line. */
const most = 500;

/**
 * The agents of a text that is JSON as `--agents` takes it: names, each with a description and a prompt at least.
 * Undefined for any other text. Never throws.
 */
export function agentsIn(text: string): readonly AgentOfJson[] | undefined {
  const value = parseJson(text);
  if (!isMap(value)) return undefined;
  const entries = Object.entries(value);
  if (entries.length === 0 || entries.length > most) return undefined;
  const agents = entries.map(([name, entry]) => (isAgent(entry) ? agentOf(name, entry) : undefined));
  const valid = agents.filter(agent => agent !== undefined);
  return valid.length === agents.length ? valid : undefined;
}

const isAgent = (entry: FieldValue): entry is FieldMap =>
  isMap(entry) && textOf(entry["description"]) !== undefined && typeof entry["prompt"] === "string";

function agentOf(name: string, entry: FieldMap): AgentOfJson {
  const fields = Object.create(null) as Record<string, FieldValue>;
  fields["name"] = name;
  const losses: Loss[] = [];
  for (const [key, value] of Object.entries(entry)) {
    if (key === "prompt") continue;
    if (isKnownField(key) && key !== "name") fields[key] = value;
    else
      losses.push({
        key,
        kind: "lost",
        message: `Claude Code does not know ${quote(key)}, so it is left out.`,
      });
  }
  const prompt = textOf(entry["prompt"])?.trim();
  return { data: { fields, body: prompt === undefined ? "" : `\n${prompt}\n` }, losses };
}
