import { invertedEffects } from "@codemirror/commands";
import {
  RangeSet,
  RangeSetBuilder,
  RangeValue,
  StateEffect,
  StateField,
  type EditorState,
  type Extension,
} from "@codemirror/state";
import { newlineOf, type Newline } from "../core/index.ts";

/**
 * What a file has around its lines and the editor's document has not: the document ends every line with one `\n` and
 * has no byte order mark.
 */
export interface LineEnds {
  readonly bom: boolean;
  readonly newline: Newline;
  /** The line ends that differ from `newline`, each over the `\n` that stands for it in the document. */
  readonly odd: RangeSet<OddLineEnd>;
}

/** A line end that differs from the file's own. Once the line end is deleted, so is this. */
class OddLineEnd extends RangeValue {
  override readonly startSide = 1;
  override readonly endSide = -1;
  constructor(readonly text: string) {
    super();
  }
  override eq(other: RangeValue): boolean {
    return other instanceof OddLineEnd && other.text === this.text;
  }
}

const anyLineEnd = /\r\n?|\n/g;

/** Takes a file's text apart: the document's text, and what `joinText` needs to give the same bytes back. */
export function splitText(text: string): { readonly doc: string; readonly lineEnds: LineEnds } {
  const bom = text.startsWith("\uFEFF");
  const rest = bom ? text.slice(1) : text;
  const newline = newlineOf(rest);
  const odd = new RangeSetBuilder<OddLineEnd>();
  let removed = 0;
  const doc = rest.includes("\r")
    ? rest.replace(anyLineEnd, (lineEnd, offset: number) => {
        const at = offset - removed;
        removed += lineEnd.length - 1;
        if (lineEnd !== newline) odd.add(at, at + 1, new OddLineEnd(lineEnd));
        return "\n";
      })
    : rest;
  return {
    doc,
    lineEnds: { bom, newline, odd: odd.finish() },
  };
}

/** The file's text of a document: `splitText` backwards. */
export function joinText(doc: string, { bom, newline, odd }: LineEnds): string {
  const mark = bom ? "\uFEFF" : "";
  if (odd.size === 0) return mark + (newline === "\n" ? doc : doc.replaceAll("\n", newline));
  let text = mark;
  let at = 0;
  odd.between(0, doc.length, (from, to, { text: lineEnd }) => {
    text += doc.slice(at, from).replaceAll("\n", newline) + lineEnd;
    at = to;
  });
  return text + doc.slice(at).replaceAll("\n", newline);
}

const noOddLineEnds = RangeSet.of<OddLineEnd>([]);

const setLineEnds = StateEffect.define<LineEnds>({
  map: (value, changes) => ({ ...value, odd: value.odd.map(changes) }),
});

const field = StateField.define<LineEnds>({
  create: () => ({ bom: false, newline: "\n", odd: noOddLineEnds }),
  update(value, transaction) {
    for (const effect of transaction.effects) if (effect.is(setLineEnds)) return effect.value;
    return value.odd.size > 0 && transaction.docChanged
      ? { ...value, odd: value.odd.map(transaction.changes) }
      : value;
  },
});

/** Keeps a file's line ends beside the document, through edits, undo and redo. */
export function lineEndsOf(lineEnds: LineEnds): Extension {
  return [
    field.init(() => lineEnds),
    invertedEffects.of(({ startState, docChanged }) => {
      const before = startState.field(field);
      return docChanged && before.odd.size > 0 ? [setLineEnds.of(before)] : [];
    }),
  ];
}

/** What a document has around its lines; the same object for as long as that does not change. */
export const lineEndsIn = (state: EditorState): LineEnds => state.field(field);

/** Whether the document is the file's text as it stands. */
export const isPlain = ({ bom, newline, odd }: LineEnds): boolean =>
  !bom && newline === "\n" && odd.size === 0;

/** The offset in the document for each offset in the file's text; both count UTF-16 code units. */
export function docOffsets(file: string): (at: number) => number {
  const start = file.startsWith("\uFEFF") ? 1 : 0;
  const pairs = [...file.matchAll(/\r\n/g)].map(({ index }) => index);
  return at => {
    let [low, high] = [0, pairs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[middle] ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, at - start - low);
  };
}

const known = new WeakMap<EditorState, string>();

/** The exact text of the file that an editor state stands for. */
export function fileText(state: EditorState): string {
  const text = known.get(state) ?? joinText(state.doc.toString(), state.field(field));
  known.set(state, text);
  return text;
}
