import type { AgentFile, FieldMap, FieldValue } from "../../../document/agent.ts";
import { dataOf } from "../../../document/parse.ts";
import { loadOf, nameFault } from "../../../verdict/load.ts";
import { isCutOff, readAsClient, type Loaded } from "../../../verdict/loader.ts";
import type { Loss } from "../../exported.ts";
import { stemOf } from "../../fileName.ts";
import { settings } from "./settings.ts";
import { quote } from "../../quote.ts";

/** An agent as a program hands it to Claude Code: nothing in it is refused or dropped there. */
export interface Definition {
  readonly name: string;
  readonly description: string;
  readonly prompt: string;
  /** By key, in the order to write them in. */
  readonly settings: ReadonlyMap<string, FieldValue>;
  /** What is not in it, and what stands in for what the file lacks. */
  readonly losses: readonly Loss[];
}

/**
 * The agent as Claude Code has it when it loads the file from a project; where it does not, as the file was most likely
 * meant. Every key of the file is in the definition or among its losses. Never throws.
 */
export function definitionOf(agent: AgentFile): Definition {
  const { data, prompt, cut } = readingOf(agent);
  const losses: Loss[] = [];
  const name = nameOf(agent, data, losses);
  const description = textOf(data, name, losses);
  const carried = new Map<string, FieldValue>();
  for (const [key, carryOver] of Object.entries(settings)) {
    const value = data[key];
    if (value === undefined) continue;
    const { value: kept, notes } = carryOver(value);
    if (kept !== undefined) carried.set(key, kept);
    if (notes.length > 0 || kept === undefined)
      losses.push({ key, kind: kept === undefined ? "lost" : "changed", message: notes.join(" ") });
  }
  return {
    name,
    description,
    prompt,
    settings: carried,
    losses: oncePerKey([...losses, ...left(agent, data), ...cut]),
  };
}

/** The first loss of each key: where a value is lost, how it was cut before does not matter. */
const oncePerKey = (losses: readonly Loss[]): readonly Loss[] =>
  losses.filter(({ key }, at) => losses.findIndex(other => other.key === key) === at);

interface Reading {
  readonly data: FieldMap;
  readonly prompt: string;
  /** What changes where Claude Code ends the fields early. */
  readonly cut: readonly Loss[];
}

function readingOf(agent: AgentFile): Reading {
  const loaded = readAsClient(agent);
  const load = loadOf(agent, loaded, "project");
  if (load.loads) return { data: loaded.data, prompt: load.body, cut: cutsOf(agent, loaded) };
  const prompt = agent.text.slice(agent.body.from, agent.body.to).trim();
  return { data: dataOf(agent.fields), prompt, cut: [] };
}

function cutsOf(agent: AgentFile, loaded: Loaded): readonly Loss[] {
  if (!isCutOff(agent, loaded)) return [];
  const at = loaded.content?.to ?? 0;
  const field = agent.fields.find(({ valueRange: { from, to } }) => from <= at && at < to);
  const message = "Claude Code ends the fields at three hyphens, and the prompt begins behind them.";
  const keys = [...(field === undefined ? [] : [field.key]), "body"];
  return keys.map(key => ({ key, kind: "changed", message }));
}

function nameOf(agent: AgentFile, { name }: FieldMap, losses: Loss[]): string {
  if (typeof name === "string" && nameFault(name) === undefined) return name;
  const standIn = stemOf(agent);
  const fault = isNothing(name) ? "The file has no name" : `${quote(name)} is no name that Claude Code takes`;
  losses.push({ key: "name", kind: "changed", message: `${fault}: ${quote(standIn)} stands in.` });
  return standIn;
}

function textOf({ description }: FieldMap, name: string, losses: Loss[]): string {
  // In a project each visible backslash-n is a line break to Claude Code, and in JSON it is not.
  if (typeof description === "string" && description !== "") return description.replaceAll("\\n", "\n");
  const isWord = typeof description === "number" || typeof description === "boolean";
  const standIn = isWord ? String(description) : `The agent ${name}.`;
  const fault = isWord ? `${quote(description)} is no text` : "The file has no description";
  losses.push({ key: "description", kind: "changed", message: `${fault}: ${quote(standIn)} stands in.` });
  return standIn;
}

const isNothing = (value: FieldValue | undefined): value is undefined | null | "" =>
  value === undefined || value === null || value === "";

const required = ["name", "description"];

/** The keys that are no settings of a definition, and those that Claude Code does not reach. */
function left({ fields }: AgentFile, data: FieldMap): readonly Loss[] {
  const keys = new Set([...fields.map(({ key }) => key), ...Object.keys(data)]);
  return [...keys].flatMap(key => {
    const isKnown = required.includes(key) || Object.hasOwn(settings, key);
    if (!isKnown) return [{ key, kind: "lost", message: strange(key) }];
    if (data[key] !== undefined || required.includes(key)) return [];
    return [{ key, kind: "lost", message: "Claude Code does not reach this key: the fields end before it." }];
  });
}

const strange = (key: string): string =>
  key === "color"
    ? "A definition has no place for a colour."
    : `A definition has no place for ${quote(key)}.`;
