import type { AgentFile, FieldMap, FieldValue } from "../document/agent.ts";
import { dataOf, readCertainData } from "../document/parse.ts";
import { parseYaml } from "../document/yaml.ts";
import type { Range } from "../text/range.ts";
import { isMap } from "../document/kinds.ts";

/**
 * How Claude Code comes by a file's fields. yaml: they parse as they stand · rescue: only after values were put in
 * quotes for the occasion · none: there is no front matter for it · not-yaml: the rescue did not help either ·
 * not-a-map: what parses is no map.
 */
export type Way = "yaml" | "rescue" | "none" | "not-yaml" | "not-a-map";

/** A file as Claude Code's loader reads it, before it asks whether it is an agent. */
export interface Loaded {
  readonly way: Way;
  /** The front matter's values; empty unless `way` is yaml or rescue. */
  readonly data: FieldMap;
  /** What the loader takes for the front matter: up to the first `---`, wherever that stands. */
  readonly content?: Range;
  /** Where the prompt begins, before it is trimmed. */
  readonly bodyFrom: number;
}

const opening = /^\uFEFF?---\s*\n/;

/** Whether Claude Code ends the fields before their closing line: at the first `---`, in a value or a comment. */
export const isCutOff = ({ frontmatter }: AgentFile, { content }: Loaded): boolean =>
  content !== undefined && frontmatter !== undefined && content.to < frontmatter.to;

const noData: FieldMap = Object.freeze(Object.create(null) as FieldMap);

/** Reads a file by the rules that were seen in Claude Code; see `client`. Never throws. */
export function readAsClient(agent: AgentFile): Loaded {
  const { text } = agent;
  const opened = opening.exec(text);
  const from = opened?.[0].length ?? 0;
  const to = opened ? text.indexOf("---", from) : -1;
  if (to < 0) return { way: "none", data: noData, bodyFrom: text.startsWith("\uFEFF") ? 1 : 0 };
  const bounds = { content: { from, to }, bodyFrom: to + 3 };
  if (agent.problems.length === 0 && agent.frontmatter?.to === to)
    return {
      way: "yaml",
      // Not every caller asks for the values.
      get data() {
        return dataOf(agent.fields);
      },
      ...bounds,
    };
  const isSurelyBroken =
    agent.frontmatter?.to === to && agent.problems.some(({ code }) => code === "colon-in-plain");
  return { ...parseOrRescue(text.slice(from, to), isSurelyBroken), ...bounds };
}

function parseOrRescue(source: string, isSurelyBroken: boolean): Pick<Loaded, "way" | "data"> {
  const parsed = isSurelyBroken ? undefined : parseLeniently(source);
  if (parsed !== undefined) return asMap(parsed, "yaml");
  const rescued = rescue(source);
  const again = rescued === source ? undefined : parseLeniently(rescued);
  return again === undefined ? { way: "not-yaml", data: noData } : asMap(again, "rescue");
}

/** As the client parses: a key that stands twice and control characters are no faults to it. */
function parseLeniently(source: string): FieldValue | undefined {
  const certain = readCertainData(source);
  if (certain !== undefined) return certain;
  const parsed = parseYaml(source);
  return parsed.ok ? parsed.value : parsed.partial;
}

function asMap(value: FieldValue, way: "yaml" | "rescue"): Pick<Loaded, "way" | "data"> {
  if (value === null) return { way, data: noData };
  return isMap(value) ? { way, data: value } : { way: "not-a-map", data: noData };
}

/** A line that the rescue looks at. The dot stops at a carriage return, so that it never helps a file with CRLF. */
const rescuable = /^([a-zA-Z_-]+):\s+(.+)$/;
const asksForQuotes = /[{}[\]*&#!|>%@`]|: /;
const isQuoted = (value: string): boolean =>
  (value.startsWith('"') && value.endsWith('"')) || (value.startsWith("'") && value.endsWith("'"));

/**
 * The front matter as the client tries it a second time: lines `key: value` at the margin whose value holds a character
 * that YAML might stumble over get it double-quoted, trailing comment, block header and all.
 */
export function rescue(source: string): string {
  return source.split("\n").map(rescueLine).join("\n");
}

function rescueLine(line: string): string {
  const [, key, value] = rescuable.exec(line) ?? [];
  if (key === undefined || value === undefined || isQuoted(value) || !asksForQuotes.test(value)) return line;
  return `${key}: "${value.replace(/\\/g, "\\\\").replace(/"/g, '\\"')}"`;
}
