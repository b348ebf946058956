import type { Completion, CompletionContext, CompletionResult } from "@codemirror/autocomplete";
import { knownFields, type KnownField } from "../../core/index.ts";
import { offer } from "./offer.ts";
import type { Place } from "./place.ts";

const fields: ReadonlyMap<string, KnownField> = new Map(knownFields.map(field => [field.key, field]));

/** The values of the field whose key stands before the place, as far as they are known. */
export function completeValue(context: CompletionContext, place: Place): CompletionResult | null {
  const field = fields.get(place.key ?? "");
  const values = field?.kind === "boolean" ? ["true", "false"] : (field?.values ?? []);
  return offerValues(context, place, values);
}

/** Offers values for all that stands behind a colon; null where more than one word stands there. */
export function offerValues(
  context: CompletionContext,
  place: Place,
  values: readonly string[],
): CompletionResult | null {
  const word = /^["']?([\w.-]*)$/.exec(place.before)?.[1];
  const rest = /^([\w.-]*)["']?\s*(?:#.*)?$/.exec(place.after)?.[1];
  if (word === undefined || rest === undefined || (rest !== "" && !context.explicit)) return null;
  const gap = gapBefore(context, place);
  if (gap !== "" && !context.explicit) return null;
  const result = offer(
    context,
    word,
    values.map(value => valueOption(value, gap)),
  );
  return result && { ...result, to: context.pos + rest.length };
}

const valueOption = (value: string, gap: string): Completion => ({
  label: value,
  type: "enum",
  apply: gap + value,
});

/** The blank that a value needs right behind its colon. */
export const gapBefore = ({ state, pos }: CompletionContext, { before }: Place): string =>
  before === "" && state.sliceDoc(pos - 1, pos) === ":" ? " " : "";
