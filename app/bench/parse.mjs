import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build, runnerImport } from "vite";
import { formatTable, median } from "./table.mjs";

const folder = ".cache/bench/parse";
const rounds = 15;

/** Files a second of each way to read them, all in one run, after rounds that warm up the compiler. */
export async function parseTable() {
  await build({
    logLevel: "warn",
    build: {
      outDir: folder,
      copyPublicDir: false,
      ssr: "app/bench/parse.ts",
      rolldownOptions: { output: { entryFileNames: "parse.mjs" } },
    },
    ssr: { noExternal: true },
  });
  /** @type {typeof import("./parse.ts")} */
  const { contenders, isReadable } = await import(pathToFileURL(resolve(folder, "parse.mjs")).href);
  const texts = await readTexts();
  const readable = texts.filter(isReadable);
  return [
    tableOf(`Reading all ${texts.length} files`, contenders, texts),
    tableOf(`Reading the ${readable.length} files that gray-matter can read`, contenders, readable),
  ].join("\n\n");
}

function tableOf(
  /** @type {string} */ what,
  /** @type {typeof import("./parse.ts").contenders} */ contenders,
  /** @type {readonly string[]} */ texts,
) {
  for (let warm = 0; warm < 3; warm++) for (const { read } of contenders) timeOf(read, texts);
  const times = contenders.map(() => /** @type {number[]} */ ([]));
  for (let round = 0; round < rounds; round++) {
    for (const [at, { read }] of contenders.entries()) times[at]?.push(timeOf(read, texts));
  }
  const medians = times.map(median);
  const rows = contenders.map(({ name }, at) => [
    name,
    Math.round((texts.length / (medians[at] ?? NaN)) * 1000).toLocaleString("en"),
    `${(((medians[at] ?? NaN) / texts.length) * 1000).toFixed(1)} µs`,
    `${((medians[at] ?? NaN) / (medians[0] ?? NaN)).toFixed(2)} ×`,
  ]);
  const title = `${what}, median of ${rounds} rounds`;
  return formatTable(title, ["reader", "files/s", "a file", "time of gray-matter"], rows);
}

/** Real files where they are at hand, else the project's own many times over. */
async function readTexts() {
  const load = (/** @type {string} */ path) => runnerImport(path, { configFile: false, logLevel: "warn" });
  /** @type {{ module: typeof import("../testing/corpus.ts") }} */
  const { module: corpus } = await load("app/testing/corpus.ts");
  /** @type {{ module: typeof import("../testing/fixtures.ts") }} */
  const { module: own } = await load("app/testing/fixtures.ts");
  const real = corpus.readCorpus();
  return (real.length > 0 ? real : Array.from({ length: 20 }, () => own.fixtures).flat()).map(
    ({ text }) => text,
  );
}

/** Milliseconds to read all texts. */
function timeOf(/** @type {(text: string) => unknown} */ read, /** @type {readonly string[]} */ texts) {
  const started = performance.now();
  for (const text of texts) read(text);
  return performance.now() - started;
}
