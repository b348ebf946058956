import { lineEnd, nextLine } from "../text/lines.ts";
import type { Range } from "../text/range.ts";

/** The lines that bound the front matter, and what they bound. */
export interface Fences {
  /** The line of the opening `---`, without its line end. */
  readonly open: Range;
  /** What the opening line says beyond the three hyphens: `js` in `---js`. Empty as a rule. */
  readonly language: string;
  /** The text between the fences: it ends before the closing line and holds the line end before it. */
  readonly content: Range;
  /** The three closing hyphens; absent where the front matter is never closed. */
  readonly close?: Range;
  /** Everything after the closing line. */
  readonly body: Range;
}

const opening = /^\uFEFF?[ \t\r\n]*---([A-Za-z]*)[ \t]*(?=\r?\n|$)/;

/**
 * Finds the front matter. Claude Code wants a first line of exactly `---`; gray-matter reads a language behind it.
 * Blank lines before the fence and a language are accepted here, so that they can be reported and repaired. The first
 * later line that begins with `---` closes, as it does for gray-matter. Without one, the front matter is taken to be
 * the lines up to the first blank line that no key follows.
 */
export function findFences(text: string): Fences | undefined {
  const match = opening.exec(text);
  if (match === null) return undefined;
  const language = match[1] ?? "";
  const openTo = match[0].length;
  const open = { from: text.lastIndexOf("---", openTo), to: openTo };
  const from = nextLine(text, openTo, text.length);
  const at = text.indexOf("\n---", from - 1) + 1;
  if (at > 0) return closed(text, open, language, from, at);
  const to = endOfKeys(text, from);
  return to === from
    ? undefined
    : { open, language, content: { from, to }, body: { from: to, to: text.length } };
}

function closed(text: string, open: Range, language: string, from: number, at: number): Fences {
  const close = { from: at, to: at + 3 };
  const rest = text.slice(close.to, lineEnd(text, close.to, text.length));
  const bodyFrom = rest.trim() === "" ? nextLine(text, close.to, text.length) : close.to;
  return { open, language, content: { from, to: at }, close, body: { from: bodyFrom, to: text.length } };
}

const keyLine = /^["']?[A-Za-z_][\w-]*["']?[ \t]*:(?=\s|$)/;

function endOfKeys(text: string, from: number): number {
  let end = from;
  let afterBlank = false;
  for (let at = from; at < text.length; at = nextLine(text, at, text.length)) {
    const line = text.slice(at, lineEnd(text, at, text.length));
    if (line.trim() === "") {
      afterBlank = true;
      continue;
    }
    const isKey = keyLine.test(line);
    if (afterBlank && !isKey) break;
    if (end === from && !isKey) break;
    afterBlank = false;
    end = nextLine(text, at, text.length);
  }
  return end;
}
