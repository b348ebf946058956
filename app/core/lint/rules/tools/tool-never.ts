import { removal } from "../../names.ts";
import { defineRule } from "../../rule.ts";
import { oddGrants, markOf, pond, toolMeant } from "./listed.ts";

export const toolNever = defineRule({
  code: "tool-never",
  topic: "tools",
  severity: "warning",
  title: "A tool that no subagent gets",
  explanation:
    "Some tools belong to the main conversation: AskUserQuestion, EndConversation, EnterPlanMode, ScheduleWakeup, TaskOutput, WaitForMcpServers and Workflow. A subagent never gets them, whatever it lists. Let the prompt say what to hand back to the main conversation instead.",
  example: { before: pond("tools: Read, ⟦AskUserQuestion⟧"), after: pond("tools: Read") },
  check: subject =>
    oddGrants(subject)
      .filter(({ name }) => toolMeant(name)?.limit === "never")
      .map(listed => ({
        ...markOf(subject, "tools", listed),
        message: `${listed.name} is never given to a subagent: the name is dropped in silence.`,
        // An agent that is also run as the main one does get the tool.
        fixes: removal(subject, "tools", listed, "choice"),
      })),
});
