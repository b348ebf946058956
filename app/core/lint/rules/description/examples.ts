import type { Field } from "../../../document/agent.ts";
import { sourceRange } from "../../../document/segments.ts";
import type { ExampleBlock } from "../../../examples/index.ts";
import type { Range } from "../../../text/range.ts";
import { perSubject } from "../../perSubject.ts";

/** A description in which tags of examples stand; to read its blocks takes time, and most rules need it seldom. */
export interface Examples {
  readonly field: Field;
  /** Its value: what offsets of blocks count in. */
  readonly text: string;
}

export const examplesOf = perSubject((subject): Examples | undefined => {
  const field = subject.field("description");
  const text = subject.textOf("description");
  return field !== undefined && text !== undefined && /<example/i.test(text) ? { field, text } : undefined;
});

/** The place in the file of a block's opening tag. */
export function openingTag({ field, text }: Examples, { from }: ExampleBlock): Range {
  return sourceRange(field, { from, to: text.indexOf(">", from) + 1 });
}

/** The file in which the examples of this topic stand. */
export const described = (description: string): string =>
  `---\nname: pond-keeper\ndescription: ${description}\n---\n\nYou care for ponds.\n`;
