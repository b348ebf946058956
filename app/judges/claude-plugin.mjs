import { unzipSync } from "fflate";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { heapsOf } from "./cases.mjs";
import { claudePackages, programOf, startClaude } from "./claude.mjs";
import { run } from "./program.mjs";

/** Claude Code itself: it loads the archives, and its validator passes what strict readers of YAML accept. */
/** @type {import("./judges.mjs").Judge} */
export const claudePlugin = {
  packages: claudePackages,
  spoil: exported => ({ ...exported, fileName: "other.zip" }),
  judge: court => {
    const cases = court.exportsTo("plugin");
    const [heap = []] = heapsOf(cases);
    const valid = heap.filter(
      ({ agent }) => agent.problems.length === 0 && court.core.predictLoad(agent, "project").loads,
    );
    // The validator takes one plugin at a time.
    const some = valid.filter((_, at) => at % 10 === 0);
    return {
      judged: heap.length,
      faults: [...loadFaults(court, heap), ...some.flatMap(one => validatorFaults(court, one))],
    };
  },
};

/** @typedef {import("./judges.mjs").Court} Court */
/** @typedef {import("./cases.mjs").Case} Case */

function loadFaults(/** @type {Court} */ court, /** @type {readonly Case[]} */ cases) {
  const words = cases.flatMap(({ exported }) => {
    const file = join(court.work, exported.fileName);
    writeFileSync(file, exported.bytes ?? "");
    return ["--plugin-dir", file];
  });
  const { agents, complaint } = startClaude(court, words);
  if (agents === undefined) return [complaint];
  return cases.flatMap(({ path, agent, exported }) => {
    const plugin = exported.fileName.replace(/\.zip$/, "");
    const { name } = court.core.predictLoad(agent, "plugin", {
      plugin,
      fileName: court.core.fileNameOf(agent),
    });
    return agents.includes(`${plugin}:${name ?? ""}`)
      ? []
      : [`${path}: ${plugin}:${name ?? ""} is not among the agents`];
  });
}

function validatorFaults(/** @type {Court} */ { folder, work }, /** @type {Case} */ { path, exported }) {
  for (const [name, bytes] of Object.entries(unzipSync(exported.bytes ?? new Uint8Array()))) {
    mkdirSync(dirname(join(work, name)), { recursive: true });
    writeFileSync(join(work, name), bytes);
  }
  const plugin = join(work, exported.fileName.replace(/\.zip$/, ""));
  const { status, stdout, stderr } = run("node", [programOf(folder), "plugin", "validate", plugin], {
    cwd: work,
    home: join(work, "home"),
  });
  return status === 0 ? [] : [`${path}: ${stdout}${stderr}`];
}
