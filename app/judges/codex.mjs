import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { heapsOf } from "./cases.mjs";
import { run } from "./program.mjs";

/** Codex, whose doctor tells of the first agents that it ignores. */
/** @type {import("./judges.mjs").Judge} */
export const codex = {
  packages: ["@openai/codex"],
  spoil: exported => ({ ...exported, text: `unknown = 1\n${exported.text}` }),
  judge: court => {
    const cases = court.exportsTo("codex");
    return {
      judged: cases.length,
      faults: heapsOf(cases).flatMap((heap, at) => heapFaults(court, heap, at)),
    };
  },
};

function heapFaults(
  /** @type {import("./judges.mjs").Court} */ { folder, work },
  /** @type {readonly import("./cases.mjs").Case[]} */ heap,
  /** @type {number} */ at,
) {
  const project = join(work, `project-${at}`);
  const home = join(work, "home");
  for (const { exported } of heap) {
    const file = join(project, exported.path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, exported.text);
  }
  mkdirSync(join(project, ".git"));
  mkdirSync(join(home, ".codex"), { recursive: true });
  writeFileSync(
    join(home, ".codex/config.toml"),
    `[projects.${JSON.stringify(project)}]\ntrust_level = "trusted"\n`,
  );
  const { stdout, stderr } = run(join(folder, "node_modules/.bin/codex"), ["doctor"], { cwd: project, home });
  const warnings = `${stdout}${stderr}`.split("\n").filter(line => /malformed agent role/.test(line));
  return stdout === "" ? [`codex says nothing: ${stderr.slice(0, 400)}`] : warnings.map(line => line.trim());
}
