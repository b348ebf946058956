/** Where an install command puts the file: into a project's folder or into the user's. */
export type Place = "project" | "user";

/** The folder of agents, seen from the project or from the user's home. */
export const agentsFolder = ".claude/agents";

/** A file to install. */
export interface Installed {
  readonly place: Place;
  readonly fileName: string;
  readonly text: string;
}
