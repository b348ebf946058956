import { searchTools } from "../../../verdict/given.ts";
import { defineRule, none } from "../../rule.ts";
import { placeOfValue, type ListedName, type Subject } from "../../subject.ts";
import { grants, inWords, isDenied, pond, toolNamed } from "./listed.ts";

export const toolBackground = defineRule({
  code: "tool-background",
  topic: "tools",
  severity: "hint",
  title: "Tools that a background agent loses",
  explanation:
    "Agents run in the background by default, and always with `background: true`. There they keep Agent, Bash, Edit, EnterWorktree, ExitWorktree, Monitor, NotebookEdit, Read, SendMessage, Skill, TaskStop, WebFetch, WebSearch, Write and MCP tools; every other name is dropped in silence. An agent that searches does so with Bash there.",
  example: {
    before: pond("tools: Read, ⟦TodoWrite⟧\nbackground: true"),
    after: pond("tools: Read\nbackground: true"),
  },
  check: subject => {
    const background = subject.field("background")?.value;
    const field = subject.field("tools");
    if (field === undefined || background === false) return none;
    const lost = grants(subject).filter(({ name }) => isLost(subject, name));
    const [first] = lost;
    if (first === undefined) return none;
    const { from, to } = lost.length === 1 ? first : placeOfValue(field);
    return [
      {
        from,
        to,
        message: sentence(lost, background === true),
        ...(background === true && { severity: "warning" }),
      },
    ];
  },
});

/** Whether a tool is given in front of the conversation and not beside it. */
function isLost(subject: Subject, name: string): boolean {
  const tool = toolNamed(name);
  if (tool === undefined || tool.inBackground === true || isDenied(subject, name)) return false;
  if (tool.limit === "in-plan-mode") return subject.textOf("permissionMode") === "plan";
  return tool.limit === undefined && !(searchTools.has(tool.name) && hasBash(subject));
}

const hasBash = (subject: Subject): boolean =>
  !isDenied(subject, "Bash") && grants(subject).some(({ name }) => toolNamed(name)?.name === "Bash");

function sentence(lost: readonly ListedName[], always: boolean): string {
  const names = [...new Set(lost.map(({ name }) => name))];
  const dropped = `${inWords(names)} ${names.length === 1 ? "is" : "are"} dropped`;
  return always
    ? `This agent runs in the background, where ${dropped}.`
    : `When this agent runs in the background, as agents do by default, ${dropped}.`;
}
