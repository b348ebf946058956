import { brotliCompressSync, gzipSync } from "node:zlib";
import { build } from "vite";
import { formatTable } from "../table.mjs";

/** @typedef {{ readonly name: string, readonly code: string, readonly isLater: boolean }} Chunk */

/** The bytes that a worker loads for links, each chunk as it is and compressed alone, then what only some links need. */
export async function loadTable() {
  const chunks = await buildChunks();
  const first = chunks.filter(({ isLater }) => !isLater).map(rowOf);
  const later = chunks.filter(({ isLater }) => isLater).map(rowOf);
  const sum = (/** @type {1 | 2 | 3} */ column) => first.reduce((bytes, row) => bytes + row[column], 0);
  return formatTable(
    "What a2 loads, bytes",
    ["chunk", "as is", "gzip", "brotli"],
    [
      ...first,
      ["all that a2 loads", sum(1), sum(2), sum(3)],
      ...later.map(([name, ...bytes]) => [`large and a1 links: ${name}`, ...bytes]),
    ],
  );
}

/** @returns {Promise<readonly Chunk[]>} */
async function buildChunks() {
  const built = await build({
    logLevel: "warn",
    build: {
      write: false,
      copyPublicDir: false,
      // Workers preload nothing.
      modulePreload: false,
      rolldownOptions: { input: "app/browser/links/links.worker.ts" },
    },
  });
  const { output } = /** @type {import("vite").Rolldown.RolldownOutput} */ (built);
  return output
    .filter(file => file.type === "chunk")
    .map(({ name, code, moduleIds }) => ({
      name,
      code,
      isLater: moduleIds.some(id => /\/pako\/|\/inflate\.ts$/.test(id)),
    }));
}

/** @returns {[string, number, number, number]} */
function rowOf(/** @type {Chunk} */ { name, code }) {
  const bytes = Buffer.from(code);
  return [name, bytes.length, gzipSync(bytes, { level: 9 }).length, brotliCompressSync(bytes).length];
}
