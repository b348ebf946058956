import { lineEnd, newlineOf } from "../text/lines.ts";
import type { Range } from "../text/range.ts";
import type { AgentFile, Field, FieldMap, FieldValue, Problem, ProblemCode, Style } from "./agent.ts";
import { diagnose, guessText } from "./broken.ts";
import { findFences, type Fences } from "./fences.ts";
import { problemMessages } from "./messages.ts";
import { hasColonInside } from "./plain.ts";
import { readRegion, toField, type Reading } from "./read.ts";
import { likelyKeys, scanRegions, type Region, type Regions } from "./regions.ts";
import { parseYaml } from "./yaml.ts";
import { isMap } from "./kinds.ts";

/**
 * Reads any text as an agent file. Never throws and loses nothing: what no strict YAML reader accepts is read as its
 * author most likely meant it and listed in `problems`.
 */
export function parseAgent(text: string): AgentFile {
  const newline = newlineOf(text);
  const fences = findFences(text);
  if (fences === undefined) {
    const body = { from: text.startsWith("\uFEFF") ? 1 : 0, to: text.length };
    return {
      text,
      newline,
      body,
      fields: [],
      problems: [problem("no-front-matter", { from: body.from, to: lineEnd(text, body.from, text.length) })],
    };
  }
  const { fields, problems } = readFrontmatter(text, fences.content);
  return {
    text,
    newline,
    frontmatter: fences.content,
    body: fences.body,
    fields,
    problems: [...fenceProblems(fences, text), ...problems],
  };
}

function problem(code: ProblemCode, { from, to }: Range): Problem {
  return { code, message: problemMessages[code], from, to };
}

function fenceProblems(fences: Fences, text: string): readonly Problem[] {
  const problems: Problem[] = [];
  const start = text.startsWith("\uFEFF") ? 1 : 0;
  if (fences.open.from > start)
    problems.push(problem("text-before-front-matter", { from: start, to: fences.open.from }));
  if (fences.language !== "")
    problems.push(problem("front-matter-language", { from: fences.open.from + 3, to: fences.open.to }));
  if (fences.close === undefined) problems.push(problem("unclosed-front-matter", fences.open));
  return problems;
}

interface Frontmatter {
  readonly fields: readonly Field[];
  readonly problems: readonly Problem[];
}

/**
 * Most front matter is of shapes that leave no doubt and is read by the scan alone. The rest goes to a YAML parser;
 * what that refuses is cut anew by the rule for broken text, and each region is read as well as it can be.
 */
function readFrontmatter(text: string, content: Range): Frontmatter {
  const regions = scanRegions(text, content);
  const { fields, doubtful } = readCertain(text, regions);
  if (fields !== undefined) return { fields, problems: [] };
  if (doubtful !== undefined && hasColonInside(text, doubtful.at, doubtful.to))
    return readBroken(text, content);
  const mixed = readMixed(text, regions);
  if (mixed !== undefined) return { fields: mixed, problems: [] };
  const whole = parseYaml(text.slice(content.from, content.to));
  if (!whole.ok) return readBroken(text, content);
  if (whole.value === null) return { fields: [], problems: [] };
  if (!isMap(whole.value)) return { fields: [], problems: [problem("not-a-mapping", content)] };
  return { fields: readWhole(text, content, regions, whole.value), problems: [] };
}

/** Front matter as the scan alone reads it, or the first region that it leaves to a parser; neither where no region is at fault. */
interface Certain {
  readonly fields?: readonly Field[];
  readonly doubtful?: Region;
}

function readCertain(text: string, { regions, preamble, indent }: Regions): Certain {
  if (preamble !== undefined || regions.length === 0) return {};
  const fields: Field[] = [];
  const keys = new Set<string>();
  for (const region of regions) {
    const reading = readRegion(text, region, indent);
    if (reading === undefined) return { doubtful: region };
    if (keys.has(region.key)) return {};
    keys.add(region.key);
    fields.push(toField(region, reading));
  }
  return { fields };
}

/** What ties a region to others or ends the document: anchors, aliases, and lines that YAML keeps for itself. */
const bound = /(?:^|[\s[{,:])[&*]\S|^(?:---|\.\.\.|%)/m;

/**
 * Reads front matter of which single regions are left to a parser, each as a document of its own: most of the text
 * needs none. Undefined where a region does not stand alone or is no single key.
 */
function readMixed(text: string, { regions, preamble, indent }: Regions): readonly Field[] | undefined {
  if (preamble !== undefined || indent > 0 || regions.length === 0) return undefined;
  const fields: Field[] = [];
  const keys = new Set<string>();
  for (const region of regions) {
    const reading = readRegion(text, region, indent) ?? readSingle(text, region);
    if (reading === undefined || keys.has(region.key)) return undefined;
    keys.add(region.key);
    fields.push(toField(region, reading));
  }
  return fields;
}

function readSingle(text: string, region: Region): Reading | undefined {
  const source = text.slice(region.from, region.end);
  if (bound.test(source)) return undefined;
  const parsed = parseYaml(source);
  if (!parsed.ok || !isMap(parsed.value) || Object.keys(parsed.value).join() !== region.key) return undefined;
  return readValue(text, region, parsed.value[region.key] ?? null);
}

/** The values of YAML that is of certain shapes throughout, in which all readers agree; undefined for any other text. */
export function readCertainData(source: string): FieldMap | undefined {
  const { fields } = readCertain(source, scanRegions(source, { from: 0, to: source.length }));
  return fields && dataOf(fields);
}

/** The values of fields by their keys; the last one of two equal keys counts. */
export function dataOf(fields: readonly Field[]): FieldMap {
  const data = Object.create(null) as Record<string, FieldValue>;
  for (const { key, value } of fields) data[key] = value;
  return data;
}

/** Valid YAML beyond the certain shapes: values come from the parser, places from the scan where the keys agree. */
function readWhole(
  text: string,
  content: Range,
  { regions, indent }: Regions,
  data: FieldMap,
): readonly Field[] {
  const keys = Object.keys(data);
  const agrees =
    regions.every(region => keys.includes(region.key)) &&
    keys.length === new Set(regions.map(region => region.key)).size;
  if (agrees)
    return regions.map(region =>
      toField(region, readRegion(text, region, indent) ?? readValue(text, region, data[region.key] ?? null)),
    );
  const place = { from: content.from, to: content.from };
  return keys.map(key => ({
    key,
    value: data[key] ?? null,
    range: content,
    keyRange: place,
    valueRange: content,
    style: "flow",
  }));
}

/** A value that the parser knows and the scan does not: its place is all that stands behind the colon. */
function readValue(text: string, region: Region, value: FieldValue): Reading {
  const source = text.slice(region.at, region.to);
  const from = region.at + source.length - source.trimStart().length;
  return { value, style: styleOf(source, value), from: Math.min(from, region.to), to: region.to };
}

function styleOf(source: string, value: FieldValue): Style {
  const first = source.trimStart().charAt(0);
  if (first === "{" || first === "[") return "flow";
  return typeof value === "object" && value !== null ? "block" : "plain";
}

function readBroken(text: string, content: Range): Frontmatter {
  const { regions, preamble, indent } = scanRegions(text, content, likelyKeys(text, content));
  const problems: Problem[] = preamble ? [problem("not-yaml", preamble)] : [];
  const fields = regions.map(region => {
    const reading = isGlued(text, region)
      ? undefined
      : (readRegion(text, region, indent) ?? readAlone(text, region));
    if (reading !== undefined && !isMisplaced(text, region, indent)) return toField(region, reading);
    const guess = guessText(text, region);
    const { code, from, to } = diagnose(text, region, guess);
    problems.push(problem(reading ? "not-yaml" : code, { from, to }));
    return toField(
      region,
      reading ?? {
        value: guess.text,
        style: "broken",
        from: guess.from,
        to: guess.to,
        segments: guess.segments,
      },
    );
  });
  problems.push(...duplicates(fields));
  return { fields, problems: problems.length > 0 ? problems : [problem("not-yaml", content)] };
}

/** Reads a region as a YAML document of its own, so that one broken key does not cost its neighbours their values. */
function readAlone(text: string, region: Region): Reading | undefined {
  if (hasColonInside(text, region.at, region.to)) return undefined;
  const parsed = parseYaml(text.slice(region.from, region.end));
  if (!parsed.ok || !isMap(parsed.value) || !Object.hasOwn(parsed.value, region.key)) return undefined;
  return readValue(text, region, parsed.value[region.key] ?? null);
}

/** Whether the blank between a key's colon and its value is missing, without which the colon is none for YAML. */
const isGlued = (text: string, region: Region): boolean =>
  region.at < region.to && !/\s/.test(text.charAt(region.at));

/** Whether a key stands in another column than the first one, where YAML reads it as part of the value above. */
function isMisplaced(text: string, region: Region, indent: number): boolean {
  return region.from - (text.lastIndexOf("\n", region.from - 1) + 1) !== indent;
}

function duplicates(fields: readonly Field[]): readonly Problem[] {
  return fields
    .filter((field, at) => fields.some((other, later) => later > at && other.key === field.key))
    .map(field => problem("duplicate-key", field.keyRange));
}
