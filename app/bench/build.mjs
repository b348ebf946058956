import { basename, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";

/**
 * Builds a module of TypeScript, with all that it imports, into a folder of `.cache/bench`; gives the address at which
 * Node can import it.
 * @param {string} entry
 */
export async function buildForNode(entry) {
  const name = basename(entry, ".ts");
  const outDir = `.cache/bench/${name}`;
  await build({
    logLevel: "warn",
    build: {
      outDir,
      copyPublicDir: false,
      ssr: entry,
      rolldownOptions: { output: { entryFileNames: `${name}.mjs` } },
    },
    ssr: { noExternal: true },
  });
  return pathToFileURL(resolve(outDir, `${name}.mjs`)).href;
}
