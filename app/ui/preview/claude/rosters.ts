import { predictLoad, rosterLine, type AgentFile, type Load, type Whereabouts } from "../../../core/index.ts";
import { named } from "../../verdict/whereabouts.ts";

/** How the main model is told of an agent, in a project and in a plugin. */
export interface Rosters {
  readonly project: Load;
  readonly plugin: Load;
  /** The lines as sent, line breaks and all; absent where there is none. */
  readonly projectLine?: string;
  readonly pluginLine?: string;
  /** What goes before the name in a plugin: `plugin-name:`. */
  readonly prefix: string;
  /** How the two lines differ beside the prefix: not at all, in a last line break of the description, or more. */
  readonly difference: "none" | "break" | "more";
}

/** Reads a file as both places would. What is not known of its names has stand-ins. */
export function rostersOf(agent: AgentFile, whereabouts: Whereabouts): Rosters {
  const known = named(whereabouts);
  const project = predictLoad(agent, "project", known);
  const plugin = predictLoad(agent, "plugin", known);
  const prefix = `${known.plugin}:`;
  const projectLine = rosterLine(project);
  const pluginLine = rosterLine(plugin, prefix);
  return {
    project,
    plugin,
    prefix,
    difference: differenceOf(project, plugin),
    ...(projectLine !== undefined && { projectLine }),
    ...(pluginLine !== undefined && { pluginLine }),
  };
}

function differenceOf(project: Load, plugin: Load): Rosters["difference"] {
  const line = rosterLine(project);
  if (line === undefined) return "more";
  if (line === rosterLine(plugin)) return "none";
  const shortened = { ...project, description: project.description?.replace(/\n+$/, "") ?? "" };
  return rosterLine(shortened) === rosterLine(plugin) ? "break" : "more";
}

/** The load that the rest of the view is about: the project's, or the plugin's where a project skips the file. */
export const loadToShow = ({ project, plugin }: Rosters): Load => (project.loads ? project : plugin);
