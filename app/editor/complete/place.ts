import type { EditorState } from "@codemirror/state";
import { findFences, type Range } from "../../core/index.ts";
import { shownField, shownFrom } from "../view.ts";
import { readLine, type YamlLine } from "./yamlLine.ts";

/** A place in front matter, as the lines above it tell; offsets are UTF-16 code units of the document. */
export interface Place {
  /** The keys and dashes that the place stands under, the outermost first: `["hooks", "Stop", "-"]`. */
  readonly path: readonly string[];
  /** The key of the place's own line, where the place stands behind its colon. */
  readonly key?: string;
  /** What stands on the line before the place, from the first character behind indentation, dashes and colon. */
  readonly before: string;
  /** The rest of the line. */
  readonly after: string;
  /** The column where `before` begins. */
  readonly column: number;
  /** Columns before the first dash or character of the line. */
  readonly indent: number;
  /** Behind the colon of the outermost key; where the line begins when there is none. */
  readonly valueFrom: number;
}

/**
 * The text between the fences when `pos` is in it; undefined elsewhere and where it is hidden. Costs nothing behind the
 * front matter.
 */
export function frontMatterAt(state: EditorState, pos: number): Range | undefined {
  const { bodyFrom, isFenced } = state.field(shownField);
  if (pos > bodyFrom || shownFrom(state) > 0) return undefined;
  const content = findFences(state.sliceDoc(0, bodyFrom))?.content;
  if (content === undefined || pos < content.from || (isFenced ? pos >= content.to : pos > content.to))
    return undefined;
  return content;
}

/** Where in front matter `pos` is. Never fails: text that is no YAML gives a place that nothing is known of. */
export function placeAt(state: EditorState, pos: number, content: Range): Place {
  const { from, text } = state.doc.lineAt(pos);
  const column = pos - from;
  const line = uncovered(readLine(text), column);
  const isBehind = line.colonTo !== undefined && column >= line.colonTo;
  const start = isBehind ? skipBlanks(text, line.colonTo ?? 0, column) : line.column;
  const { path, valueFrom } = climb(state, from, line, content);
  return {
    path,
    ...(isBehind && line.key !== undefined && { key: line.key }),
    before: text.slice(start, column),
    after: text.slice(column),
    column: start,
    indent: line.indent,
    valueFrom: valueFrom ?? from + (line.colonTo ?? 0),
  };
}

/** The line as it is for a place in its indentation: nothing stands to the left of that. */
const uncovered = (line: YamlLine, column: number): YamlLine =>
  column >= line.column
    ? line
    : {
        ...line,
        column,
        indent: Math.min(line.indent, column),
        dashes: line.dashes.filter(dash => dash < column),
      };

function skipBlanks(text: string, at: number, to: number): number {
  while (at < to && text.charAt(at) === " ") at++;
  return at;
}

interface Climbed {
  readonly path: readonly string[];
  readonly valueFrom: number | undefined;
}

/** The keys and dashes above a line: each further to the left than the one below it, save a key over its own dashes. */
function climb(state: EditorState, lineFrom: number, line: YamlLine, content: Range): Climbed {
  const path: string[] = [];
  let valueFrom: number | undefined;
  let reach = line.column;
  const take = (name: string, column: number): void => {
    path.unshift(name);
    reach = name === "-" ? column + 0.5 : column;
  };
  for (const dash of line.dashes.toReversed()) take("-", dash);
  for (let at = lineFrom - 1; at >= content.from && reach > 0;) {
    const { from, text } = state.doc.lineAt(at);
    const above = readLine(text);
    if (above.key !== undefined && above.column < reach) {
      take(above.key, above.column);
      valueFrom = from + (above.colonTo ?? 0);
    }
    for (const dash of above.dashes.toReversed()) if (dash < Math.floor(reach)) take("-", dash);
    at = from - 1;
  }
  return { path, valueFrom };
}
