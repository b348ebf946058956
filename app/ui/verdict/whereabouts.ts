import type { Whereabouts } from "../../core/index.ts";

/** What stands for names that nobody knows yet: the plugin's, and the file's without its ending. */
export const standIns = { plugin: "plugin-name", file: "file-name" } as const;

/** Where a file will lie, with stand-ins for what is not known, so that every agent that loads has a name. */
export const named = (whereabouts: Whereabouts): Required<Whereabouts> => ({
  fileName: `${standIns.file}.md`,
  plugin: standIns.plugin,
  ...whereabouts,
});
