import type { ExamplePart, Place } from "../../../state/index.ts";

/** Whether a place is the text box of this part of example `block`. */
export function isPart(place: Place | undefined, block: number, part: ExamplePart): boolean {
  if (place?.view !== "example" || place.block !== block || place.part.kind !== part.kind) return false;
  return place.part.kind !== "turn" || part.kind !== "turn" || place.part.index === part.index;
}
