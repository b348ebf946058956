import type { EditorState } from "@codemirror/state";
import type { Range } from "../../core/index.ts";
import { toolFieldAt } from "../complete/names.ts";
import { frontMatterAt, placeAt, type Place } from "../complete/place.ts";
import { readLine } from "../complete/yamlLine.ts";
import { shownField } from "../view.ts";
import type { Card } from "./card.ts";
import { eventCard, fieldCard } from "./keyCards.ts";
import { toolCard } from "./toolCard.ts";

/** What is known of the word at `pos`: a key, an event of hooks, a tool; undefined for all else and in the prompt. */
export function describeAt(state: EditorState, pos: number): Card | undefined {
  const content = frontMatterAt(state, pos);
  if (content === undefined) return undefined;
  const place = placeAt(state, pos, content);
  return keyCardAt(state, pos, place) ?? toolCardAt(state, pos, place);
}

function keyCardAt(state: EditorState, pos: number, { path }: Place): Card | undefined {
  const { from, text } = state.doc.lineAt(pos);
  const { key, column, keyTo } = readLine(text);
  if (key === undefined || keyTo === undefined || pos < from + column || pos > from + keyTo) return undefined;
  const words = path.length === 0 ? fieldCard(key) : isHooks(path) ? eventCard(key) : undefined;
  return words && { ...words, from: from + column, to: from + keyTo };
}

const isHooks = (path: readonly string[]): boolean => path.length === 1 && path[0] === "hooks";

function toolCardAt(state: EditorState, pos: number, place: Place): Card | undefined {
  const field = toolFieldAt(place);
  if (field === undefined) return undefined;
  const word = nameAt(state, pos, place);
  if (word === undefined) return undefined;
  const front = state.sliceDoc(0, state.field(shownField).bodyFrom);
  return { ...toolCard(state.sliceDoc(word.from, word.to), field, front), ...word };
}

const toolName = /[\w*][\w*-]*(?:\([^)]*\))?/g;

/** The range of the name round `pos` in the value on its line; undefined in a comment or between names. */
function nameAt(state: EditorState, pos: number, { before, column }: Place): Range | undefined {
  const line = state.doc.lineAt(pos);
  if (/(?:^|\s)#/.test(before)) return undefined;
  for (const { 0: name, index } of line.text.slice(column).matchAll(toolName)) {
    const from = line.from + column + index;
    if (from <= pos && pos <= from + name.length) return { from, to: from + name.length };
  }
  return undefined;
}
