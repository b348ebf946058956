import type { Completion, CompletionContext, CompletionResult } from "@codemirror/autocomplete";
import type { EditorState } from "@codemirror/state";
import { knownFields, type FieldKind, type KnownField, type Range } from "../../core/index.ts";
import { fieldNotes } from "../hover/fieldNotes.ts";
import { loneWord, offer } from "./offer.ts";
import type { Place } from "./place.ts";

/** The keys that the front matter lacks, in conventional order, at the start of a line in the column of its keys. */
export function completeKey(
  context: CompletionContext,
  place: Place,
  content: Range,
): CompletionResult | null {
  const word = loneWord(place);
  if (word === undefined || (word === "" && !context.explicit)) return null;
  const { indent, keys } = presentKeys(context.state, content, context.pos);
  if (place.column !== indent) return null;
  return offer(
    context,
    word,
    knownFields.filter(({ key }) => !keys.has(key)).map(field => keyOption(field, indent)),
  );
}

const behindKey: Readonly<Partial<Record<FieldKind, (indent: number) => string>>> = {
  structure: indent => `\n${" ".repeat(indent + 2)}`,
};

/** The kinds of field whose values are offered as soon as the key is there. */
const withValues: ReadonlySet<FieldKind> = new Set([
  "choice",
  "open-choice",
  "boolean",
  "names",
  "structure",
]);

const keyType = "property";

const keyOption = (field: KnownField, indent: number): Completion => ({
  label: field.key,
  detail: field.label,
  info: [field.hint, ...fieldNotes(field)].join(" "),
  type: keyType,
  apply: `${field.key}:${behindKey[field.kind]?.(indent) ?? " "}`,
});

/** Whether picking the option should ask for what goes behind it. */
export const opensValues = ({ label, type }: Completion): boolean =>
  type === keyType && knownFields.some(({ key, kind }) => key === label && withValues.has(kind));

const keyLine = /^( *)(["']?)([\w$.-]+)\2[ \t]*:(?=\s|$)/gm;

/** The outermost keys, those on the line of `pos` left out, and the column that they stand in. */
function presentKeys(
  state: EditorState,
  content: Range,
  pos: number,
): { readonly indent: number; readonly keys: ReadonlySet<string> } {
  const here = state.doc.lineAt(pos).from;
  const found = [...state.sliceDoc(content.from, content.to).matchAll(keyLine)];
  const indent = found[0]?.[1]?.length ?? 0;
  const outermost = found.filter(match => match[1]?.length === indent && content.from + match.index !== here);
  return { indent, keys: new Set(outermost.map(match => match[3] ?? "")) };
}
