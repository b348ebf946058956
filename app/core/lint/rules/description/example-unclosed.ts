import { editDescription } from "../../../edits/description.ts";
import type { ExampleBlock } from "../../../examples/index.ts";
import { fix } from "../../fix.ts";
import { defineRule, none } from "../../rule.ts";
import { examplesOf, described, openingTag } from "./examples.ts";

export const exampleUnclosed = defineRule({
  code: "example-unclosed",
  topic: "description",
  severity: "warning",
  title: "An example that is never closed",
  explanation:
    "An `<example>` without `</example>` runs on to the end for whoever reads it: what follows, the next example or the text behind it, counts as part of this conversation. Close it behind its last line.",
  example: {
    before: described(
      `|\n  Use for ponds.\n  ⟦<example>⟧\n  user: "The frogs are gone."\n  assistant: "I'll call the pond-keeper agent."`,
    ),
    after: described(
      `|\n  Use for ponds.\n  <example>\n  user: "The frogs are gone."\n  assistant: "I'll call the pond-keeper agent."\n  </example>`,
    ),
  },
  check: subject => {
    const found = examplesOf(subject);
    if (found === undefined || areEven(found.text)) return none;
    return subject.conversations.blocks.filter(isUnclosed).map(block => {
      const insert = `${breakIn(found.text.slice(block.from, block.to))}</example>`;
      const edits = [{ from: block.to, to: block.to, insert }];
      return {
        ...openingTag(found, block),
        message: "This example has no </example>: what follows counts as part of it.",
        fixes: [fix("Close the example", () => editDescription(subject.agent, edits))],
      };
    });
  },
});

/** Whether tags open and close by turns: then the blocks need not be read. */
function areEven(text: string): boolean {
  const tags = text.match(/<\/?example(?=[\s>])/gi) ?? [];
  return tags.length % 2 === 0 && tags.every((tag, at) => tag.startsWith("</") === (at % 2 === 1));
}

/** Without a part that was understood, the tag is rather one that prose speaks of. */
const isUnclosed = ({ closed, turns, context, commentary }: ExampleBlock): boolean =>
  !closed && (turns.length > 0 || context !== undefined || commentary !== undefined);

const breakIn = (block: string): string => /\n|\\n/.exec(block)?.[0] ?? "";
