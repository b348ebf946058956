import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** The loader of Gemini CLI, which refuses a file for one key that it does not know. */
/** @type {import("./judges.mjs").Judge} */
export const gemini = {
  packages: ["@google/gemini-cli-core"],
  spoil: exported => ({ ...exported, text: exported.text.replace("---\n", "---\nunknown: 1\n") }),
  judge: async ({ folder, work, exportsTo }) => {
    const loader = join(folder, "node_modules/@google/gemini-cli-core/dist/src/agents/agentLoader.js");
    const { loadAgentsFromDirectory } = await import(pathToFileURL(loader).href);
    const cases = exportsTo("gemini");
    const faults = [];
    for (const [at, { path, exported }] of cases.entries()) {
      const agents = join(work, String(at));
      mkdirSync(agents);
      writeFileSync(join(agents, exported.fileName), exported.text);
      const { agents: loaded, errors } = await loadAgentsFromDirectory(agents);
      if (loaded.length !== 1 || errors.length > 0) faults.push(`${path}: ${errors.map(String).join(" ")}`);
    }
    return { judged: cases.length, faults };
  },
};
