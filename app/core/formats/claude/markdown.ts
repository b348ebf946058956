import type { Exporter } from "../exported.ts";
import { fileNameOf } from "../fileName.ts";

/** The file itself, to the byte. */
export const markdown: Exporter = {
  label: "Agent file",
  hint: "The file itself, to the byte. It goes into .claude/agents/ of a project or of your home folder.",
  holdsFile: true,
  export: agent => ({
    fileName: fileNameOf(agent),
    path: `.claude/agents/${fileNameOf(agent)}`,
    mediaType: "text/markdown;charset=utf-8",
    text: agent.text,
    losses: [],
  }),
};
