import type { Exporter } from "../exported.ts";
import { stemOf } from "../fileName.ts";
import { definitionOf, type Definition } from "./definition/definition.ts";
import { writeValue } from "./sdk/literal.ts";
import { narrow, narrowMode, narrowServers, type Narrowing } from "./sdk/narrow.ts";
import { typeScript } from "./sdk/typescript.ts";

/** `AgentDefinition` of @anthropic-ai/claude-agent-sdk 0.3.332. */
const narrowing: Narrowing = {
  language: "TypeScript",
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
    "omitClaudeMd",
  ],
  narrow: { permissionMode: narrowMode, mcpServers: narrowServers },
};

/** The agent as a module for the Claude Agent SDK in TypeScript. */
export const sdkTypeScript: Exporter = {
  label: "Agent SDK, TypeScript",
  hint: "A module with the agent for the Claude Agent SDK: hand agents to query() as options.agents.",
  export: agent => {
    const definition = narrow(definitionOf(agent), narrowing);
    const fileName = `${stemOf(agent)}.agent.ts`;
    return {
      fileName,
      path: fileName,
      mediaType: "text/plain;charset=utf-8",
      text: write(definition),
      losses: definition.losses,
    };
  },
};

function write({ name, description, prompt, settings }: Definition): string {
  const fields = Object.entries({ description, prompt, ...Object.fromEntries(settings) });
  return `import type { AgentDefinition } from "@anthropic-ai/claude-agent-sdk";

/** For query(): options.agents. */
export const agents: Record<string, AgentDefinition> = {
  ${typeScript.key(name)}: {
${fields.map(([key, value]) => `    ${key}: ${writeValue(value, typeScript, "    ")},\n`).join("")}  },
};
`;
}
