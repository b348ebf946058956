import type { AgentFile } from "../../document/agent.ts";
import { encodeFile } from "../../text/decode.ts";
import type { Exporter } from "../exported.ts";
import { fileNameOf, stemOf } from "../fileName.ts";
import { definitionOf } from "./definition/definition.ts";
import { pluginLosses } from "./plugin/losses.ts";
import { pluginNameOf } from "./plugin/name.ts";
import { listFiles } from "./plugin/tree.ts";
import { zip } from "./plugin/zip.ts";

/** A plugin that brings the agent's file, to the byte, as a folder in an archive. */
export const plugin: Exporter = {
  label: "Plugin",
  hint: "A plugin folder in a zip. Try it with claude --plugin-dir, or add it to a marketplace.",
  holdsFile: true,
  export: agent => {
    const name = pluginNameOf(stemOf(agent));
    const files = filesOf(agent, name);
    return {
      fileName: `${name}.zip`,
      path: `${name}.zip`,
      mediaType: "application/zip",
      text: listFiles(files),
      bytes: zip(new Map([...files].map(([path, text]) => [path, encodeFile(text)]))),
      losses: pluginLosses(agent, name, fileNameOf(agent)),
    };
  },
};

function filesOf(agent: AgentFile, name: string): ReadonlyMap<string, string> {
  const { description } = definitionOf(agent);
  const [summary = ""] = description.trim().split("\n");
  const manifest = { name, description: summary.trim(), version: "0.1.0" };
  return new Map([
    [`${name}/.claude-plugin/plugin.json`, `${JSON.stringify(manifest, null, 2)}\n`],
    [`${name}/agents/${fileNameOf(agent)}`, agent.text],
    [`${name}/README.md`, readMe(name, summary.trim())],
  ]);
}

const readMe = (name: string, summary: string): string => `# ${name}

${summary}

A plugin for Claude Code with one agent. To try it for one session:

\`\`\`sh
claude --plugin-dir ./${name}
\`\`\`
`;
