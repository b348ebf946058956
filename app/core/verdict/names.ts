import type { FieldValue } from "../document/agent.ts";

/** A name in a list that is written as text; offsets into that text. */
export interface NamePart {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/**
 * The names in a text as Claude Code takes it apart: at commas and blanks outside parentheses, which do not nest, and
 * not at line ends. `Bash(git log, git diff), Read` are two. Brackets round it all, as the rescue leaves them of a
 * list, do not count.
 */
export function splitNames(text: string): readonly NamePart[] {
  const isBracketed = text.startsWith("[") && text.endsWith("]");
  return isBracketed ? splitOutside(text.slice(1, -1), 1) : splitOutside(text, 0);
}

const [open, close, comma, blank] = [40, 41, 44, 32];

function splitOutside(text: string, offset: number): readonly NamePart[] {
  const parts: NamePart[] = [];
  let isInside = false;
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === open || unit === close) isInside = unit === open;
    if (at < text.length && (isInside || (unit !== comma && unit !== blank))) continue;
    if (at > from) add(parts, text.slice(from, at), offset + from);
    from = at + 1;
  }
  return parts;
}

function add(parts: NamePart[], part: string, at: number): void {
  const name = part.trim();
  const from = at + (name.length === part.length ? 0 : part.length - part.trimStart().length);
  if (name !== "") parts.push({ name, from, to: from + name.length });
}

/** The names that a value lists for Claude Code: entries of a list that are no text, and values of other kinds, list none. */
export function listedNames(value: FieldValue): readonly string[] {
  if (typeof value === "string") return splitNames(value).map(({ name }) => name);
  if (!Array.isArray(value)) return [];
  return (value as readonly FieldValue[]).flatMap(entry =>
    typeof entry === "string" ? splitNames(entry).map(({ name }) => name) : [],
  );
}
