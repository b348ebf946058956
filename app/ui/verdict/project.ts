import { loadReasons, predictLoad, type AgentFile, type Load, type Whereabouts } from "../../core/index.ts";
import { cutOff, luck } from "./reading.ts";
import type { ScopeVerdict } from "./verdict.ts";

type Words = Pick<ScopeVerdict, "tone" | "title" | "text">;

/** What Claude Code makes of a file in the `agents` folder of a project or a user. */
export function projectVerdict(agent: AgentFile, whereabouts: Whereabouts): ScopeVerdict {
  const load = predictLoad(agent, "project", whereabouts);
  return {
    scope: "project",
    ...wordsFor(load),
    ...(load.loads && load.name !== undefined && { name: load.name }),
  };
}

function wordsFor(load: Load): Words {
  if (!load.loads) return skip(load);
  if (load.isCutOff) return cutOff;
  if (load.way === "rescue") return luck;
  return { tone: "good", title: "Loads", text: "Claude Code reads every field as it stands." };
}

/** A file that Claude Code passes over. */
export const skip = ({ reason }: Load): Words => ({
  tone: "bad",
  title: "Skips",
  text: `Claude Code skips it${reason === undefined ? "" : `, since ${loadReasons[reason]}`}.`,
});
