import fc from "fast-check";
import { runnerImport } from "vite";

/** @typedef {import("../core/index.ts")} Core */
/** @typedef {import("../core/index.ts").Exported} Exported */
/** A file, the agent in it and what an exporter makes of it. */
/** @typedef {{ readonly path: string, readonly agent: import("../core/index.ts").AgentFile, readonly exported: import("../core/index.ts").Exported }} Case */
/** What judges are shown: the core, and every known file, and many with wrong values, as exported for a target. */
/** @typedef {{ readonly core: Core, readonly exportsTo: (target: import("../core/index.ts").ExportTarget) => readonly Case[] }} Cast */

/** @returns {Promise<Cast>} */
export async function castOf() {
  /** @type {{ module: Core }} */
  const { module: core } = await runnerImport("./app/core/index.ts");
  /** @type {{ module: typeof import("../testing/inventions.ts") }} */
  const { module: inventions } = await runnerImport("./app/testing/inventions.ts");
  const invented = fc
    .sample(inventions.anyAgentText, { numRuns: 500, seed: 1 })
    .map((text, at) => ({ path: `invention ${at}`, text: asWritten(text) }));
  return {
    core,
    exportsTo: target =>
      [...inventions.knownFiles, ...invented].map(({ path, text }) => {
        const agent = core.parseAgent(text);
        return { path, agent, exported: core.exportAgent(agent, target) };
      }),
  };
}

/** A text as it is in a file, where half characters become replacement characters. */
const asWritten = (/** @type {string} */ text) =>
  new TextDecoder("utf-8", { ignoreBOM: true }).decode(new TextEncoder().encode(text));

/**
 * One file that no judge should take, to see whether it looks.
 * @param {Cast} cast
 * @param {(exported: Exported) => Exported} spoil
 * @returns {Cast}
 */
export const spoilt = ({ core, exportsTo }, spoil) => ({
  core,
  exportsTo: target =>
    exportsTo(target)
      .slice(0, 1)
      .map(one => ({ ...one, exported: spoil(one.exported) })),
});

/**
 * Cases in heaps in which no file name stands twice, since programs read a folder at a time.
 * @param {readonly Case[]} cases
 */
export function heapsOf(cases) {
  /** @type {Map<string, Case>[]} */
  const heaps = [];
  for (const one of cases) {
    const key = one.exported.fileName.toLowerCase();
    const heap = heaps.find(other => !other.has(key));
    if (heap === undefined) heaps.push(new Map([[key, one]]));
    else heap.set(key, one);
  }
  return heaps.map(heap => [...heap.values()]);
}
