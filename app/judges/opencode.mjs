import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { nativeProgram } from "./install.mjs";
import { run } from "./program.mjs";

/** OpenCode, which does not start with one invalid agent in the project, and names them by their files. */
/** @type {import("./judges.mjs").Judge} */
export const opencode = {
  packages: ["opencode-ai"],
  spoil: exported => ({ ...exported, text: exported.text.replace(/^mode:.*$/m, "mode: none") }),
  judge: ({ folder, work, exportsTo }) => {
    const cases = exportsTo("opencode");
    const agents = join(work, ".opencode/agents");
    mkdirSync(agents, { recursive: true });
    mkdirSync(join(work, ".git"));
    for (const [at, { exported }] of cases.entries())
      writeFileSync(join(agents, `case-${at}.md`), exported.text);
    const program = nativeProgram(folder, /^opencode-(?!ai$)/, "bin/opencode");
    const env = { OPENCODE_DISABLE_AUTOUPDATE: "1", OPENCODE_DISABLE_MODELS_FETCH: "1" };
    const { stdout, stderr } = run(program, ["agent", "list"], { cwd: work, home: join(work, "home"), env });
    if (/invalid/i.test(stderr)) return { judged: cases.length, faults: [stderr] };
    const missing = cases.filter((_, at) => !stdout.includes(`case-${at} (subagent)`));
    return { judged: cases.length, faults: missing.map(({ path }) => `${path}: not among the agents`) };
  },
};
