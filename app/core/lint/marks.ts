import type { Range } from "../text/range.ts";

/** A text with stretches marked by ⟦ and ⟧, taken apart. */
export interface Marked {
  readonly text: string;
  readonly ranges: readonly Range[];
}

/** Takes the marks out of an example. An unpaired mark is an error of the example's author. */
export function readMarks(marked: string): Marked {
  const ranges: Range[] = [];
  let text = "";
  let from: number | undefined;
  for (const part of marked.split(/([⟦⟧])/)) {
    if (part === "⟦") from = text.length;
    else if (part === "⟧") {
      if (from === undefined) throw new SyntaxError("⟧ without ⟦");
      ranges.push({ from, to: text.length });
      from = undefined;
    } else text += part;
  }
  if (from !== undefined) throw new SyntaxError("⟦ without ⟧");
  return { text, ranges };
}
