import { lineEnd, nextLine } from "../text/lines.ts";
import type { Range } from "../text/range.ts";
import { isKnownField } from "./fields.ts";

/** One key's share of the front matter. */
export interface Region extends Range {
  readonly key: string;
  readonly keyRange: Range;
  /** The offset right behind the key's colon. */
  readonly at: number;
  /** Where the next region begins or the front matter ends: `to` without the blank and comment lines that follow cut off. */
  readonly end: number;
}

/** The front matter cut into regions, and the lines before the first one that are neither blank nor comment. */
export interface Regions {
  readonly regions: readonly Region[];
  readonly preamble: Range | undefined;
  /** Columns before each key: 0 as a rule. */
  readonly indent: number;
}

/** A key as it stands in the text. */
interface Key {
  readonly name: string;
  readonly range: Range;
  /** Behind the colon. */
  readonly at: number;
}

/** How to tell which lines begin a region. */
export interface KeyRule {
  /** The key that begins at `from`, the first character of a line that is not blank. */
  keyAt(from: number): Key | undefined;
  /** Whether that key begins a region, at `column`, below the text of the region that is open. */
  starts(key: Key, open: Range | undefined, column: number): boolean;
  /** Whether a comment sign at the margin below the open region belongs to its text. */
  isText(open: Range): boolean;
}

const keyPattern = /(?:([A-Za-z_$][\w$.-]*)|"([^"\\\n]*)"|'([^'\n]*)')[ \t]*:(?=[ \t\r\n]|$)/y;

function keyAt(text: string, from: number, pattern = keyPattern): Key | undefined {
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const colon = from + match[0].length - 1;
  let to = colon;
  while (isBlank(text.charCodeAt(to - 1))) to--;
  return { name: match[1] ?? match[2] ?? match[3] ?? "", range: { from, to }, at: colon + 1 };
}

const isBlank = (unit: number): boolean => unit === 32 || unit === 9;

/** YAML's own rule: whatever looks like a key in the column of the first one is a key. */
export function yamlKeys(text: string, content: Range): KeyRule {
  const indent = firstIndent(text, content);
  return {
    keyAt: from => keyAt(text, from),
    starts: (_key, _open, column) => column === indent,
    isText: () => false,
  };
}

const gluedKey = /([A-Za-z]\w*):/y;
const label =
  /^(?:context|user|human|assistant|agent|commentary|examples?|specifically|note|result|response)$/i;

/**
 * The rule for text that strict YAML refuses. Inside an `<example>` that is closed further down nothing is a key,
 * neither is a speaker's label or a capitalised word: text that goes on at the margin stays in one piece. A field that
 * the client knows is taken for a key even when it is indented below another value or lacks the blank after its colon.
 */
export function likelyKeys(text: string, content: Range): KeyRule {
  const indent = firstIndent(text, content);
  const isOpenExample = (open: Range): boolean => {
    const tag = text.lastIndexOf("<example", open.to);
    if (tag < open.from) return false;
    const close = text.indexOf("</example>", tag);
    return close >= open.to && close < content.to;
  };
  return {
    keyAt(from) {
      const key = keyAt(text, from);
      if (key !== undefined) return key;
      const glued = keyAt(text, from, gluedKey);
      return glued && isKnownField(glued.name) ? glued : undefined;
    },
    starts(key, open, column) {
      if (open === undefined) return column === indent;
      if (isOpenExample(open)) return false;
      if (column !== indent) return isKnownField(key.name) && isCompleteLine(text, open);
      return isKnownField(key.name) || !(label.test(key.name) || /^[A-Z]/.test(key.name));
    },
    isText: isOpenExample,
  };
}

const completeLine =
  /^[^:\n]*:[ \t]+(?:"(?:[^"\\\n]|\\.)*"|'[^'\n]*(?:''[^'\n]*)*'|\[[^\n]*\]|\{[^\n]*\}|[^\s"'|>[{#][^\n]*)[ \t]*$/;

/** Whether the region is one line with a complete value, below which YAML allows nothing indented. */
function isCompleteLine(text: string, open: Range): boolean {
  return completeLine.test(text.slice(open.from, open.to));
}

/**
 * Cuts front matter into the regions of its keys. Lines that are no key belong to the key above them; blank and
 * comment lines between two keys belong to neither.
 */
export function scanRegions(text: string, content: Range, rule: KeyRule = yamlKeys(text, content)): Regions {
  const regions: Region[] = [];
  let key: Key | undefined;
  let lastTo = content.from;
  let preambleTo = content.from;
  const finish = (end: number): void => {
    if (key !== undefined)
      regions.push({ key: key.name, keyRange: key.range, at: key.at, from: key.range.from, to: lastTo, end });
  };
  for (let at = content.from; at < content.to; at = nextLine(text, at, content.to)) {
    const to = lineEnd(text, at, content.to);
    let first = at;
    while (first < to && isBlank(text.charCodeAt(first))) first++;
    if (first === to) continue;
    const open = key && { from: key.range.from, to: lastTo };
    if (first === at && text.charCodeAt(first) === 35 && !(open && rule.isText(open))) continue;
    const next = rule.keyAt(first);
    if (next !== undefined && rule.starts(next, open, first - at)) {
      finish(at);
      key = next;
    } else if (key === undefined) preambleTo = to;
    lastTo = to;
  }
  finish(content.to);
  const preamble = preambleTo > content.from ? { from: content.from, to: preambleTo } : undefined;
  return { regions, preamble, indent: firstIndent(text, content) };
}

function firstIndent(text: string, content: Range): number {
  const match = /(?:^|\n)( *)[^\s#]/.exec(
    text.slice(content.from, Math.min(content.to, content.from + 4096)),
  );
  return match?.[1]?.length ?? 0;
}
