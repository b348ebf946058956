import type { CompletionContext, CompletionResult } from "@codemirror/autocomplete";
import { shownField } from "../view.ts";
import { completeCode } from "./code.ts";
import { completeDescription, completeExample } from "./examples.ts";
import { completeKey } from "./keys.ts";
import { completeName, toolFieldAt } from "./names.ts";
import { frontMatterAt, placeAt } from "./place.ts";
import { completeStructure } from "./structures.ts";
import { completeValue } from "./values.ts";

/**
 * What could stand at the caret of an agent file; null where nothing is known of the place. A key in the prompt costs
 * a look at its line. Never throws.
 */
export function completeAgent(context: CompletionContext): CompletionResult | null {
  const { state, pos } = context;
  const content = frontMatterAt(state, pos);
  if (content === undefined)
    return pos < state.field(shownField).bodyFrom
      ? null
      : (completeExample(context) ?? completeCode(context));
  const place = placeAt(state, pos, content);
  const toolField = toolFieldAt(place);
  const head = place.path[0] ?? place.key;
  if (toolField !== undefined) return completeName(context, place, toolField);
  if (head === undefined) return completeKey(context, place, content);
  if (head === "description") return completeDescription(context, place);
  return place.path.length === 0 ? completeValue(context, place) : completeStructure(context, place);
}
