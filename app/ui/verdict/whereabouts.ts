import type { Whereabouts } from "../../core/index.ts";

/** What stands for names that nobody knows yet: the plugin's, and the file's without its ending. */
export const standIns = { plugin: "plugin-name", file: "file-name" } as const;

/** Where a file will lie, as far as the name tells under which it was opened; "" for a file that was begun here. */
export const whereaboutsOf = (fileName: string): Whereabouts =>
  // Saving gives a file its ending: only a name that has it already is the one to judge.
  fileName.endsWith(".md") ? { fileName } : {};

/** The same with stand-ins for what is not known, so that every agent that loads has a name. */
export const named = (whereabouts: Whereabouts): Required<Whereabouts> => ({
  fileName: `${standIns.file}.md`,
  plugin: standIns.plugin,
  ...whereabouts,
});
