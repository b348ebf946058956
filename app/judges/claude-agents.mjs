import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { claudePackages, startClaude } from "./claude.mjs";

/** Claude Code itself, which does not start with one invalid agent. */
/** @type {import("./judges.mjs").Judge} */
export const claudeAgents = {
  packages: claudePackages,
  spoil: exported => ({ ...exported, text: '{ "x": { "description": "x", "prompt": 5 } }' }),
  judge: court => {
    const cases = court.exportsTo("agents-json");
    const agents = cases.map(({ exported }, at) => [
      `case-${at}`,
      Object.values(JSON.parse(exported.text))[0],
    ]);
    const file = join(court.work, "agents.json");
    writeFileSync(file, JSON.stringify(Object.fromEntries(agents)));
    const { agents: loaded, complaint } = startClaude(court, ["--agents", file]);
    const withPath = (/** @type {string} */ line) =>
      line.replace(/^case-(\d+)/, (_, at) => cases[at]?.path ?? "");
    if (loaded === undefined)
      return { judged: cases.length, faults: complaint.trim().split("\n").map(withPath) };
    const missing = cases.filter((_, at) => !loaded.includes(`case-${at}`));
    return { judged: cases.length, faults: missing.map(({ path }) => `${path}: not among the agents`) };
  },
};
