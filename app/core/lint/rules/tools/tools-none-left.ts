import { setField } from "../../../edits/field.ts";
import { givenTools } from "../../../verdict/given.ts";
import { fix } from "../../fix.ts";
import { defineRule, none } from "../../rule.ts";
import { placeOfValue, type Subject } from "../../subject.ts";
import { grants, isDenied, isMcp, pond, toolNamed } from "./listed.ts";

export const toolsNoneLeft = defineRule({
  code: "tools-none-left",
  topic: "tools",
  severity: "warning",
  title: "None of the listed tools is left",
  explanation:
    "The agent lists tools, and none of them is given: the names are not known, never given to subagents, or taken away by `disallowedTools`. Claude Code loads such an agent, shows it to the main model, and refuses every call of it. Name at least one tool that it can have, or remove `tools`, which gives it all.",
  example: {
    before: pond("tools: ⟦search, fetch⟧"),
    after: "---\nname: pond-keeper\ndescription: Use when the pond needs care.\n---\n\nYou care for ponds.\n",
  },
  check: subject => {
    const field = subject.field("tools");
    if (field === undefined || grants(subject).some(({ name }) => isCertain(subject, name))) return none;
    if (!subject.project.loads) return none;
    if (givenTools(subject.project, "foreground").kind !== "refused") return none;
    return [
      {
        ...placeOfValue(field),
        message: "None of these tools is given, so that Claude Code refuses every call of this agent.",
        fixes: [
          fix("Remove tools: give it all", () => setField(subject.agent, "tools", undefined), "choice"),
        ],
      },
    ];
  },
});

/** Most agents have a tool that is given without question, so that the whole reckoning is left out. */
const isCertain = (subject: Subject, name: string): boolean => {
  const tool = toolNamed(name);
  return !isMcp(name) && tool !== undefined && tool.limit === undefined && !isDenied(subject, name);
};
