import type { ExampleBlock } from "../../../examples/index.ts";
import { defineRule, none } from "../../rule.ts";
import { examplesOf, described, openingTag } from "./examples.ts";

export const exampleUnbalanced = defineRule({
  code: "example-unbalanced",
  topic: "description",
  severity: "hint",
  title: "An example in which one side is silent",
  explanation:
    "An example teaches the main model by showing both sides: what the user says, and how the assistant answers by calling the agent. Where one of them says nothing, there is little to learn from it. Add the missing turn, or take the example out.",
  example: {
    before: described(
      `|\n  Use for ponds.\n  ⟦<example>⟧\n  Context: Spring.\n  user: "The frogs are gone."\n  </example>`,
    ),
    after: described(
      `|\n  Use for ponds.\n  <example>\n  Context: Spring.\n  user: "The frogs are gone."\n  assistant: "I'll call the pond-keeper agent."\n  </example>`,
    ),
  },
  check: subject => {
    const found = examplesOf(subject);
    if (found === undefined || !isSuspect(found.text)) return none;
    return subject.conversations.blocks.flatMap(block => {
      const message = faultOf(block);
      return message === undefined ? [] : [{ ...openingTag(found, block), message }];
    });
  },
});

/** Whether a block lacks the very words for one side: else it need not be read. */
function isSuspect(text: string): boolean {
  const blocks = text.toLowerCase().split("<example").slice(1);
  return blocks.some(
    block =>
      !(block.includes("user") || block.includes("human")) ||
      !(block.includes("assistant") || block.includes("claude")),
  );
}

function faultOf({ closed, rest, turns, context }: ExampleBlock): string | undefined {
  if (!closed || rest.length > 0 || turns.some(({ role }) => role === "other")) return undefined;
  const isSpoken = (role: string): boolean => turns.some(turn => turn.role === role);
  if (turns.length === 0) return context === undefined ? "Nobody says anything in this example." : undefined;
  if (!isSpoken("assistant"))
    return "The assistant says nothing here: the example does not show the agent being called.";
  return isSpoken("user")
    ? undefined
    : "The user says nothing here: the example does not show what the agent is called for.";
}
