import matter from "gray-matter";
import type { FieldMap, FieldValue } from "./agent.ts";
import { parseYaml, type YamlFailure, type YamlProblem, type YamlResult } from "./yaml.ts";
import { isList } from "./kinds.ts";

/** Why a file has no strict reading: there is no front matter that every reader finds, or its YAML is refused. */
export type StrictProblem = "not-front-matter" | YamlProblem;

/** A file as the strict readers of the ecosystem see it. */
export interface StrictReading {
  /** The front matter's values, an object without a prototype; empty when nothing but comments stands there. */
  readonly data: FieldMap;
  /** What follows the closing fence and its line end, byte for byte; more than `---` on that line is content. */
  readonly content: string;
}

/** A refusal; `at` is the offset into the text that it points at. */
export interface StrictFailure {
  readonly ok: false;
  readonly code: StrictProblem;
  readonly message: string;
  readonly at: number;
  readonly partial?: StrictReading;
}

/** A file's strict reading, or why it has none; a special case of `Result`. */
export type StrictResult = { readonly ok: true; readonly value: StrictReading } | StrictFailure;

/** A line 1 of exactly `---`: gray-matter takes anything else behind the dashes for the name of a language to run. */
const opening = /^\uFEFF?---[ \t]*\r?\n/;

/** gray-matter's test for empty front matter takes time quadratic in blank lines. */
const longestBlank = 1_000;

/** Every engine that gray-matter might be talked into, put out of action. */
const inert = Object.fromEntries(["javascript", "json", "coffee", "toml"].map(name => [name, refuse]));

function refuse(): never {
  throw new TypeError("Front matter is read as YAML only.");
}

/**
 * Reads a file as strict readers do: gray-matter finds the fences, YAML 1.2 (see `parseYaml`) reads what is between.
 *
 * `data` and `content` come from a line 1 of exactly `---` (a byte order mark before it and blanks behind it are
 * allowed) and the next line that begins with `---`. Never throws, never evaluates anything, and gives equal texts equal
 * readings that share nothing.
 */
export function readStrict(text: string): StrictResult {
  const open = opening.exec(text)?.[0];
  if (open === undefined) return refusal("not-front-matter", 0, "The first line is not exactly ---.");
  const end = text.indexOf("\n---", open.length - 1);
  if (end < 0) return refusal("not-front-matter", 0, "No line of --- closes the front matter.");
  const source = text.slice(open.length, end + 1);
  if (blankRun(source) > longestBlank) {
    return refusal("too-large", open.length, "The front matter holds too many blank lines in a row.");
  }
  return readMatter(text, text.indexOf("---") + 3);
}

/** The reading by gray-matter; its engine gets what stands from `start` to the closing fence. */
function readMatter(text: string, start: number): StrictResult {
  const readings: YamlResult[] = [];
  const parse = (source: string): object => {
    const reading = parseYaml(source);
    readings.push(reading);
    return toData(reading.ok ? reading.value : reading.partial) ?? {};
  };
  // Always with options, or a cache would hand out one object for all; an excerpt of ours, or the file could name one.
  const file = matter(text, { language: "yaml", engines: { ...inert, yaml: parse }, excerpt: () => "" });
  const [reading = { ok: true, value: null }] = readings;
  const data = toData(reading.ok ? reading.value : reading.partial);
  const value = data && { data, content: file.content };
  if (!reading.ok) return strictFailure(reading, start, value);
  if (value) return { ok: true, value };
  return refusal("not-yaml", start, "The front matter is not a list of keys and values.");
}

function refusal(code: StrictProblem, at: number, message: string): StrictFailure {
  return { ok: false, code, at, message };
}

function strictFailure(
  failure: YamlFailure,
  start: number,
  partial: StrictReading | undefined,
): StrictFailure {
  const { code, at, message } = failure;
  return { ok: false, code, at: start + at, message, ...(partial && { partial }) };
}

/** The value as a map; no value at all is an empty one. Undefined for everything else. */
function toData(value: FieldValue | undefined): FieldMap | undefined {
  if (value === null) return Object.create(null) as FieldMap;
  return typeof value === "object" && !isList(value) ? value : undefined;
}

function blankRun(text: string): number {
  let [run, longest] = [0, 0];
  for (const line of text.split("\n")) {
    run = line.trim() === "" ? run + line.length + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}
