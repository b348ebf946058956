import type { AgentFile } from "../../document/agent.ts";
import { agentData } from "../agentData.ts";
import type { Exporter } from "../exported.ts";
import { stemOf } from "../fileName.ts";
import { exportLosses } from "./losses.ts";
import { toTool } from "./mapping.ts";
import { slug } from "./texts.ts";
import type { Tool } from "./tool.ts";

/** The way of an agent to another tool. */
export const exporterOf = (tool: Tool): Exporter => ({
  label: tool.label,
  hint: tool.hint,
  export: agent => {
    const data = agentData(agent);
    const there = toTool(tool, data, stemOf(agent));
    const fileName = `${stemFor(agent, there.fields["name"])}${tool.ending}`;
    return {
      fileName,
      path: tool.folder + fileName,
      mediaType: tool.syntax.mediaType,
      text: tool.syntax.write(there.fields, there.body),
      losses: exportLosses(tool, data, there),
    };
  },
});

/** The file is called like the agent there, where the tool had to spell its name anew. */
function stemFor(agent: AgentFile, name: unknown): string {
  return typeof name === "string" && name === slug(name) ? name.slice(0, 120) : stemOf(agent);
}
