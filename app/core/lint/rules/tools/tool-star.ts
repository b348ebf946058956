import { setField } from "../../../edits/field.ts";
import { fix } from "../../fix.ts";
import { defineRule, none } from "../../rule.ts";
import { pond } from "./listed.ts";

export const toolStar = defineRule({
  code: "tool-star",
  topic: "tools",
  severity: "warning",
  title: "A star beside other tools",
  explanation:
    "A `*` under `tools` gives every tool, as if the list were left out. Names beside it limit nothing. Leave the star out to give the agent these tools and no others, or leave `tools` out.",
  example: {
    before: pond('tools: ["Read", ⟦"*"⟧]'),
    after: "---\nname: pond-keeper\ndescription: Use when the pond needs care.\n---\n\nYou care for ponds.\n",
  },
  check: subject => {
    const names = subject.names("tools");
    const star = names.find(({ name }) => name === "*");
    if (star === undefined || names.length === 1) return none;
    const message =
      "The star gives every tool, as if the list were left out: the names beside it limit nothing.";
    const fixes = [fix("Remove tools", () => setField(subject.agent, "tools", undefined), "choice")];
    return [{ from: star.from, to: star.to, message, fixes }];
  },
});
