import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** The loader of Qwen Code, which is in one of the parts that its program is cut into. */
/** @type {import("./judges.mjs").Judge} */
export const qwen = {
  packages: ["@qwen-code/qwen-code"],
  spoil: exported => ({ ...exported, text: exported.text.replace("description:", "descriptio:") }),
  judge: async ({ folder, exportsTo }) => {
    const read = await readerOf(join(folder, "node_modules/@qwen-code/qwen-code/chunks"));
    const cases = exportsTo("qwen");
    const faults = cases.flatMap(({ path, exported }) => {
      try {
        read(exported.text, exported.path);
        return [];
      } catch (error) {
        return [`${path}: ${String(error)}`];
      }
    });
    return { judged: cases.length, faults };
  },
};

/** @returns {Promise<(text: string, path: string) => unknown>} */
async function readerOf(/** @type {string} */ parts) {
  const names = readdirSync(parts).filter(name => name.endsWith(".js"));
  const part = names.find(name =>
    readFileSync(join(parts, name), "utf8").includes("SubagentManager = class"),
  );
  const { SubagentManager } = await import(pathToFileURL(join(parts, part ?? "")).href);
  const manager = new SubagentManager({ getProjectRoot: () => parts, isTrustedFolder: () => true });
  return (text, path) => manager.parseSubagentContent(text, path, "project");
}
