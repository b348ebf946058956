import type { Passage, Result, TextEdit } from "../../../core/index.ts";
import { breakOf, inNotation } from "../../../core/examples/notation.ts";

/**
 * The edits over a description that change a stretch of it that was not understood. An emptied one is refused: what
 * stands around it might read as something else.
 */
export function setRest(
  description: string,
  { from, to }: Passage,
  text: string,
): Result<readonly TextEdit[]> {
  if (text === "") return { ok: false, code: "empty", message: "Delete this part in the source." };
  const insert = inNotation(description.slice(from, to), text, breakOf(description));
  return { ok: true, value: [{ from, to, insert }] };
}
