import type { Exporter } from "../exported.ts";
import { stemOf } from "../fileName.ts";
import { definitionOf, type Definition } from "./definition/definition.ts";
import { writeValue } from "./sdk/literal.ts";
import { narrow, narrowMode, type Narrowing } from "./sdk/narrow.ts";
import { python } from "./sdk/python.ts";

/** `AgentDefinition` of claude-agent-sdk 0.2 for Python. */
const narrowing: Narrowing = {
  language: "Python",
  settings: [
    "tools",
    "disallowedTools",
    "model",
    "permissionMode",
    "mcpServers",
    "maxTurns",
    "skills",
    "initialPrompt",
    "memory",
    "effort",
    "background",
  ],
  narrow: { permissionMode: narrowMode },
};

/** The agent as a module for the Claude Agent SDK in Python. */
export const sdkPython: Exporter = {
  label: "Agent SDK, Python",
  hint: "A module with the agent for the Claude Agent SDK: hand agents to ClaudeAgentOptions(agents=…).",
  export: agent => {
    const definition = narrow(definitionOf(agent), narrowing);
    const fileName = `${stemOf(agent).replace(/\W+/g, "_")}_agent.py`;
    return {
      fileName,
      path: fileName,
      mediaType: "text/x-python;charset=utf-8",
      text: write(definition),
      losses: definition.losses,
    };
  },
};

function write({ name, description, prompt, settings }: Definition): string {
  const fields = Object.entries({ description, prompt, ...Object.fromEntries(settings) });
  return `from claude_agent_sdk import AgentDefinition

# For ClaudeAgentOptions(agents=agents).
agents = {
    ${python.key(name)}: AgentDefinition(
${fields.map(([key, value]) => `        ${key}=${writeValue(value, python, "        ")},\n`).join("")}    ),
}
`;
}
