import type { EditorState } from "@codemirror/state";
import { descriptionOf, differingEdit, fieldOf, type Field } from "../core/index.ts";
import { agentOf, conversationsOf } from "./readings.ts";

/** The part of an example that a text box shows. */
export type ExamplePart =
  | { readonly kind: "context" }
  | { readonly kind: "turn"; readonly index: number }
  | { readonly kind: "commentary" };

/** Where in the interface a stretch of the file is edited. */
export type Place =
  | { readonly view: "text"; readonly at: number }
  | { readonly view: "problems" }
  | { readonly view: "field"; readonly key: string }
  | { readonly view: "example"; readonly block: number; readonly part: ExamplePart };

/** The place that shows the character at `at` of the document: an example's text box, a field, or the text itself. */
export function placeAt(state: EditorState, at: number): Place {
  const agent = agentOf(state);
  const field = agent.fields.findLast(({ range }) => range.from <= at && at <= range.to);
  if (field === undefined || at >= agent.body.from) return { view: "text", at };
  const inValue = field === fieldOf(agent, "description") ? valueOffset(field, at) : undefined;
  return (inValue === undefined ? undefined : exampleAt(state, inValue)) ?? { view: "field", key: field.key };
}

/**
 * The place that shows what changed between two states, `at` being where the document differs. A description that was
 * written anew as a whole is searched for what differs in its text.
 */
export function placeOfChange(before: EditorState, after: EditorState, at: number): Place {
  const place = placeAt(after, at);
  if (place.view === "text" || (place.view === "field" && place.key !== "description")) return place;
  const [change] = differingEdit(0, descriptionOf(agentOf(before)), descriptionOf(agentOf(after)));
  return (change && exampleAt(after, change.from + change.insert.length)) ?? place;
}

function exampleAt(state: EditorState, offset: number): Place | undefined {
  const holds = (part: { readonly from: number; readonly to: number } | undefined): boolean =>
    part !== undefined && part.from <= offset && offset <= part.to;
  const { blocks } = conversationsOf(state);
  const block = blocks.findIndex(holds);
  const example = blocks[block];
  if (example === undefined) return undefined;
  const turn = example.turns.findIndex(holds);
  if (turn >= 0) return { view: "example", block, part: { kind: "turn", index: turn } };
  return {
    view: "example",
    block,
    part: { kind: holds(example.commentary) || example.context === undefined ? "commentary" : "context" },
  };
}

/** The offset in a scalar's value for an offset in the document; undefined for one that no part of the value comes from. */
function valueOffset(field: Field, at: number): number | undefined {
  const segment = field.segments?.findLast(({ from }) => from <= at);
  if (segment === undefined || at > segment.to) return undefined;
  return segment.at + Math.min(segment.length, at - segment.from);
}
