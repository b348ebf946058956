import { model } from "./models.ts";
import { choice, description, name } from "./rows.ts";
import { toml } from "./syntax.ts";
import { textOf } from "./texts.ts";
import { isReadOnly } from "./writing.ts";
import type { Outcome, Row, Tool } from "./tool.ts";
import { quote } from "../quote.ts";

/** Codex has sandboxes where Claude Code has modes and tools. */
const sandbox: Row = {
  ours: ["permissionMode", "tools", "disallowedTools"],
  theirs: ["sandbox_mode"],
  to: ({ fields }) => {
    if (fields["permissionMode"] === "plan" || isReadOnly(fields)) return { sandbox_mode: "read-only" };
    return { sandbox_mode: fields["permissionMode"] === "acceptEdits" ? "workspace-write" : undefined };
  },
  from: ({ fields }) => ({ permissionMode: modes.get(fields["sandbox_mode"]) }),
  say: outcome => say(outcome),
  isRough: true,
};

const modes: ReadonlyMap<unknown, string> = new Map([
  ["read-only", "plan"],
  ["workspace-write", "acceptEdits"],
]);

function say({ tool, key, value, there }: Outcome): string {
  const written = there["sandbox_mode"];
  const what = key === "permissionMode" ? `no mode ${quote(value ?? null)}` : "no list of tools";
  return written === undefined
    ? `${tool} has ${what}: the agent may do what the session may.`
    : `${tool} has ${what}: the sandbox ${quote(written)} is all that limits the agent.`;
}

export const codex: Tool = {
  label: "Codex",
  hint: "A custom agent for Codex. It goes into .codex/agents/ of a project.",
  folder: ".codex/agents/",
  ending: ".toml",
  path: /(?:^|\/)\.codex\/agents\/[^/].*\.toml$/,
  syntax: toml("developer_instructions"),
  rows: [
    name(),
    description(),
    model({
      wants: "an id of OpenAI's",
      to: id => (/claude/i.test(id) ? undefined : id),
    }),
    choice(
      "effort",
      "model_reasoning_effort",
      { low: "low", medium: "medium", high: "high", xhigh: "xhigh" },
      { max: "xhigh" },
    ),
    sandbox,
  ],
  fit: (body, fields) => (body.trim() === "" ? `\n${textOf(fields["description"]) ?? ""}\n` : body),
  sayBody: "Codex needs instructions, and the agent has no prompt: the description stands in.",
  marks: ({ body }) => body !== "",
};
