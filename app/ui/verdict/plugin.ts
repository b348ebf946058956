import { loadReasons, predictLoad, type AgentFile, type Load, type Whereabouts } from "../../core/index.ts";
import { differences } from "./differences.ts";
import { skip } from "./project.ts";
import { cutOff, luck } from "./reading.ts";
import type { ScopeVerdict } from "./verdict.ts";

type Words = Pick<ScopeVerdict, "tone" | "title" | "text">;

/** What Claude Code makes of a file in the `agents` folder of a plugin. */
export function pluginVerdict(agent: AgentFile, whereabouts: Required<Whereabouts>): ScopeVerdict {
  const load = predictLoad(agent, "plugin", whereabouts);
  const project = predictLoad(agent, "project", whereabouts);
  return {
    scope: "plugin",
    ...wordsFor(load, differences(agent, load, project).join(" ")),
    ...(load.loads && load.name !== undefined && { name: `${whereabouts.plugin}:${load.name}` }),
  };
}

function wordsFor(load: Load, remarks: string): Words {
  if (!load.loads) return skip(load);
  if (load.reason !== undefined) return placeholder(load.description, loadReasons[load.reason]);
  if (load.isCutOff) return cutOff;
  if (load.way === "rescue")
    return { ...luck, text: `As in a project, on the second try. ${remarks}`.trim() };
  if (remarks !== "") return { tone: "warn", title: "Loads", text: remarks };
  return { tone: "good", title: "Loads", text: "As in a project; the plugin’s name goes before its own." };
}

const placeholder = (description = "", reason: string): Words => ({
  tone: "bad",
  title: "Placeholder",
  text: `It loads without its fields, since ${reason}. Its description becomes “${description}”.`,
});
