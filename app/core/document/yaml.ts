import { isAlias, isMap, isScalar, isSeq, Lexer, parseDocument } from "yaml";
import type { Node, Pair, YAMLMap, YAMLSeq, YAMLWarning } from "yaml";
import type { Range } from "../text/range.ts";
import type { FieldMap, FieldValue } from "./agent.ts";

/**
 * Why a text is not read as YAML. "too-large" and "unsafe" are limits of this reader, set so that no text can freeze
 * or crash it; "not-yaml" and "duplicate-key" are what strict readers object to.
 */
export type YamlProblem = "too-large" | "not-yaml" | "duplicate-key" | "unsafe";

/**
 * A refusal, with the offset it points at. `partial` is what lenient readers make of the text (unknown tags dropped,
 * control characters kept, the last of two equal keys wins); it is absent where there is no such reading.
 */
export interface YamlFailure {
  readonly ok: false;
  readonly code: YamlProblem;
  readonly message: string;
  /** Offset into the source, in UTF-16 code units. */
  readonly at: number;
  readonly partial?: FieldValue;
}

/** The value of a YAML text, or why there is none; a special case of `Result`. */
export type YamlResult = { readonly ok: true; readonly value: FieldValue } | YamlFailure;

/** Front matter seen in the wild stays under 6,000 characters, 100 lines and 4 levels. */
const limits = { length: 262_144, tokens: 80_000, nesting: 250, nodes: 20_000, depth: 32 };

const options = { version: "1.2", uniqueKeys: false, prettyErrors: false, logLevel: "error" } as const;

/** What the YAML specification calls not printable, and lone surrogates. */
const unprintable =
  // eslint-disable-next-line no-control-regex -- control characters are the point
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

const sentences: Readonly<Partial<Record<string, string>>> = {
  BLOCK_AS_IMPLICIT_KEY:
    "A colon with a blank after it starts a new key in the middle of this value. Put the value in quotes.",
  MISSING_CHAR: "A quote, bracket or colon is missing here.",
  UNEXPECTED_TOKEN: "There is text here that belongs to no value. Put the whole value in quotes.",
  MULTIPLE_DOCS: "A second YAML document starts here; only one is read.",
  TAB_AS_INDENT: "A tab stands where YAML wants blanks for indentation.",
  BAD_DQ_ESCAPE: "A backslash in this double-quoted value starts no known escape. Write it twice.",
  MULTILINE_IMPLICIT_KEY: "A key must stand on one line, with a colon after it.",
  TAG_RESOLVE_FAILED: "Strict YAML readers do not know the tag that stands here.",
};

/**
 * Reads one YAML 1.2 document (core schema) as plain values, for the whole front matter or one region of it.
 *
 * Maps become objects without a prototype, so that no key can be mistaken for an inherited one; keys become text, null
 * the empty string. An empty text is null. A lone carriage return counts as a line end, as the specification has it.
 *
 * Never throws. Stricter than the YAML specification where readers differ: equal keys in one map and unknown tags are
 * refused, as js-yaml refuses them. Keys that are not scalars, more than 32 levels below the top, more than 20,000 nodes
 * (aliases counted each time) and aliases to what contains them are "unsafe".
 */
export function parseYaml(source: string): YamlResult {
  const text = source.replace(/\r(?!\n)/g, "\n");
  return tooMuch(text) ?? (text.endsWith("''") ? readEnded(text) : read(text));
}

/** At the very end of a text the parser takes '' for a closing quote, even where it is a quote within the value. */
function readEnded(text: string): YamlResult {
  const reading = read(`${text}\n`);
  return reading.ok ? reading : { ...reading, at: Math.min(reading.at, text.length) };
}

/** Runs without the stack traces that the parser's errors would carry: nobody reads them, and they take most of its time. */
function withoutTraces<T>(run: () => T): T {
  const limit: unknown = Reflect.get(Error, "stackTraceLimit");
  Reflect.set(Error, "stackTraceLimit", 0);
  try {
    return run();
  } finally {
    Reflect.set(Error, "stackTraceLimit", limit);
  }
}

function read(text: string): YamlResult {
  const document = withoutTraces(() => parseDocument(text, options));
  const error = document.errors[0];
  if (error !== undefined) return failure("not-yaml", error.pos[0], sentence(error));
  const walk: Walk = { nodes: 0, anchors: new Map() };
  const value = toValue(document.contents, 0, walk);
  const objection = walk.refusal ?? objectionTo(text, document.warnings[0], walk.duplicate);
  if (objection === undefined) return { ok: true, value };
  return walk.refusal === undefined ? { ...objection, partial: value } : objection;
}

/** What strict readers refuse although it can be read. */
function objectionTo(
  text: string,
  warning: YAMLWarning | undefined,
  duplicate: Walk["duplicate"],
): YamlFailure | undefined {
  if (warning) return failure("not-yaml", warning.pos[0], sentence(warning));
  const control = text.search(unprintable);
  if (control >= 0) return failure("not-yaml", control, "YAML does not allow this character.");
  if (duplicate === undefined) return undefined;
  const message = `The key "${duplicate.key}" stands here a second time. Remove one of the two.`;
  return failure("duplicate-key", duplicate.at, message);
}

function sentence({ code, message }: { readonly code: string; readonly message: string }): string {
  return sentences[code] ?? `YAML readers stop here: ${message}.`;
}

const unsafe = "This YAML is nested too deeply, or uses keys or aliases that have no plain value.";

function failure(code: YamlProblem, at: number, message: string): YamlFailure {
  return { ok: false, code, at, message };
}

/** A line indented so far that it may lie deeper than the limit of nesting. */
const indented = new RegExp(`^[ \\t]{${limits.nesting},}\\S`, "m");

/**
 * Refuses before the parser runs what would overflow its stack (which can end the whole process) or take seconds.
 * Counts tokens, not characters, so that prose in quotes and blocks may hold whatever it likes.
 */
function tooMuch(text: string): YamlFailure | undefined {
  if (text.length > limits.length) return failure("too-large", 0, "This is too large to be read as YAML.");
  const nul = text.indexOf("\0");
  if (nul >= 0) return failure("not-yaml", nul, "A NUL character stands here. Remove it.");
  const deep = text.search(indented);
  if (deep >= 0) return failure("unsafe", deep, unsafe);
  return isSmall(text) ? undefined : tooManyTokens(text);
}

/** Whether a text holds too few signs to reach any limit, however they are meant: then its tokens need not be counted. */
const isSmall = (text: string): boolean =>
  text.length < limits.nodes && (text.match(/[[{?:-]/g)?.length ?? 0) < limits.nesting;

/** Stops at the first token too many, before the lexer itself gets deep. */
function tooManyTokens(text: string): YamlFailure | undefined {
  let [tokens, flow, inLine, at] = [0, 0, 0, 0];
  for (const token of new Lexer().lex(text)) {
    if (token === "[" || token === "{") flow += 1;
    else if (token === "]" || token === "}") flow = Math.max(0, flow - 1);
    else if (token.endsWith("\n")) inLine = 0;
    else if (flow === 0 && (token === ":" || token === "-" || token === "?")) inLine += 1;
    if (flow + inLine > limits.nesting) return failure("unsafe", at, unsafe);
    if (++tokens > limits.tokens) return failure("too-large", at, "This is too large to be read as YAML.");
    if (token > "\x1f" || token.length > 1) at += token.length;
  }
  return undefined;
}

interface Anchored {
  readonly value: FieldValue;
  readonly nodes: number;
}

/** What the walk over a document's nodes keeps count of; `refusal` is where it first gave up. */
interface Walk {
  nodes: number;
  refusal?: YamlFailure;
  duplicate?: { readonly key: string; readonly at: number };
  /** By name; undefined while the anchor's own value is being read. */
  readonly anchors: Map<string, Anchored | undefined>;
}

/** The plain value of a node. Recursion ends at the depth limit, and all work at the limit of nodes. */
function toValue(node: Node | null, depth: number, walk: Walk): FieldValue {
  walk.nodes += 1;
  if (depth > limits.depth || walk.nodes > limits.nodes) return giveUp(node, walk);
  if (isAlias(node)) return aliasValue(node.source, node, walk);
  const before = walk.nodes;
  const anchor = node === null || isAlias(node) ? undefined : anchorOf(node);
  if (anchor !== undefined) walk.anchors.set(anchor, undefined);
  const value = collectionOrScalar(node, depth, walk);
  if (anchor !== undefined) walk.anchors.set(anchor, { value, nodes: walk.nodes - before });
  return value;
}

function anchorOf(node: Node): string | undefined {
  return isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : undefined;
}

function collectionOrScalar(node: Node | null, depth: number, walk: Walk): FieldValue {
  if (isMap<Node | null, Node | null>(node)) return mapValue(node, depth, walk);
  if (isSeq<Node | null>(node)) return seqValue(node, depth, walk);
  return isScalar(node) ? scalarValue(node.value) : null;
}

/** The core schema yields no other types of scalars. */
function scalarValue(value: unknown): string | number | boolean | null {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}

function seqValue(seq: YAMLSeq<Node | null>, depth: number, walk: Walk): readonly FieldValue[] {
  return seq.items.map(item => toValue(item, depth + 1, walk));
}

function mapValue(map: YAMLMap<Node | null, Node | null>, depth: number, walk: Walk): FieldMap {
  const value = Object.create(null) as Record<string, FieldValue>;
  for (const pair of map.items) {
    const key = keyOf(pair, walk);
    if (key in value) walk.duplicate ??= { key, at: pair.key?.range?.[0] ?? 0 };
    value[key] = toValue(pair.value, depth + 1, walk);
  }
  return value;
}

function keyOf({ key }: Pair<Node | null, Node | null>, walk: Walk): string {
  walk.nodes += 1;
  if (key !== null && !isScalar(key)) giveUp(key, walk);
  return keyText(key);
}

const keyText = (key: Node | null): string => String((isScalar(key) ? scalarValue(key.value) : null) ?? "");

function aliasValue(name: string, node: Node, walk: Walk): FieldValue {
  if (!walk.anchors.has(name))
    return giveUp(node, walk, "not-yaml", `Nothing before this is marked &${name}.`);
  const anchored = walk.anchors.get(name);
  walk.nodes += anchored?.nodes ?? limits.nodes;
  return anchored === undefined || walk.nodes > limits.nodes ? giveUp(node, walk) : anchored.value;
}

function giveUp(node: Node | null, walk: Walk, code: YamlProblem = "unsafe", message = unsafe): null {
  walk.refusal ??= failure(code, node?.range?.[0] ?? 0, message);
  return null;
}

/** A way down from the top of a YAML document: keys of maps and places in lists. */
export type YamlPath = readonly (string | number)[];

/** Where a part of a YAML text stands; offsets into the source, in UTF-16 code units. */
export interface YamlPlace {
  /** Comments and line ends behind it not included; empty where a key has no value. */
  readonly value: Range;
  /** The key that the part stands behind; absent for entries of lists. */
  readonly key?: Range;
}

/**
 * Finds parts of a YAML text by their paths from the top: `["hooks", "Stop", 0]`. The text is parsed once, for all of
 * them. Undefined for what is not there or stands behind an alias, and for every part of a text that is refused. Never
 * throws.
 */
export function placesInYaml(source: string): (path: YamlPath) => YamlPlace | undefined {
  const text = source.replace(/\r(?!\n)/g, "\n");
  const document = tooMuch(text) ? undefined : withoutTraces(() => parseDocument(text, options));
  if (document === undefined || document.errors.length > 0) return () => undefined;
  return path => placeIn(text, document.contents, path);
}

function placeIn(text: string, top: Node | null, path: YamlPath): YamlPlace | undefined {
  let node: Node | null | undefined = top;
  let key: Node | null | undefined;
  for (const part of path) {
    const pair: Pair<Node | null, Node | null> | undefined = isMap<Node | null, Node | null>(node)
      ? node.items.findLast(item => keyText(item.key) === String(part))
      : undefined;
    key = pair?.key;
    node = isSeq<Node | null>(node) ? node.items[Number(part)] : pair?.value;
  }
  const value = trimmed(text, node);
  const keyRange = trimmed(text, key);
  return value && { value, ...(keyRange && { key: keyRange }) };
}

function trimmed(text: string, node: Node | null | undefined): Range | undefined {
  if (!node?.range) return undefined;
  const [from, to] = node.range;
  return { from, to: from + text.slice(from, to).trimEnd().length };
}
