import { fieldOf, type AgentFile } from "../document/agent.ts";
import { encodeFile } from "../text/decode.ts";

/** The agent's name as a part of file names: without what file systems refuse; `agent` where it has none. */
export function stemOf(agent: AgentFile): string {
  const name = fieldOf(agent, "name")?.value;
  const stem = typeof name === "string" ? name : "";
  // eslint-disable-next-line no-control-regex -- control characters are the point
  const safe = shorten(stem.replace(/[\0-\x1f\x7f<>:"/\\|?*\p{Cs}]+/gu, "-").replace(/^[-.\s]+/, ""));
  return safe === "" ? "agent" : safe;
}

/** File systems take names of 255 bytes, and what stands around the stem wants some room. */
function shorten(stem: string): string {
  let size = 0;
  const letters = Array.from(stem).slice(0, 120);
  const short = letters.filter(letter => (size += encodeFile(letter).length) <= 200).join("");
  return short.replace(/[.\s]+$/, "");
}

/** The name under which Claude Code's users keep such a file: the agent's name with `.md`. */
export const fileNameOf = (agent: AgentFile): string => `${stemOf(agent)}.md`;
