import { client } from "../../../verdict/client.ts";
import { defineRule, none } from "../../rule.ts";
import { placeOfValue } from "../../subject.ts";

export const nameBuiltIn = defineRule({
  code: "name-built-in",
  topic: "fields",
  severity: "warning",
  title: "The name of a built-in agent",
  explanation:
    "Claude Code brings agents of its own: claude, Explore, general-purpose, Plan and statusline-setup. An agent file with one of these names takes the place of the built-in one, for everything that Claude hands to it.",
  example: {
    before: "---\nname: ⟦Explore⟧\ndescription: Use when the pond needs care.\n---\n\nYou care for ponds.\n",
    after:
      "---\nname: pond-explorer\ndescription: Use when the pond needs care.\n---\n\nYou care for ponds.\n",
  },
  check: subject => {
    const name = subject.textOf("name");
    const field = subject.field("name");
    if (field === undefined || name === undefined || !builtIns.has(name)) return none;
    return [
      { ...placeOfValue(field), message: `${name} is built into Claude Code: this agent takes its place.` },
    ];
  },
});

const builtIns: ReadonlySet<string> = new Set(client.builtIns);
