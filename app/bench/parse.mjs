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
      ssr: "app/bench/parse.ts",
      rolldownOptions: { output: { entryFileNames: "parse.mjs" } },
    },
    ssr: { noExternal: true },
  });
  /** @type {typeof import("./parse.ts")} */
  const { contenders } = await import(pathToFileURL(resolve(folder, "parse.mjs")).href);
  const texts = await readTexts();
  for (let warm = 0; warm < 3; warm++) for (const { read } of contenders) timeOf(read, texts);
  const times = contenders.map(() => /** @type {number[]} */ ([]));
  for (let round = 0; round < rounds; round++) {
    for (const [at, { read }] of contenders.entries()) times[at]?.push(timeOf(read, texts));
  }
  const rates = times.map(milliseconds => Math.round((texts.length / median(milliseconds)) * 1000));
  const rows = contenders.map(({ name }, at) => [
    name,
    (rates[at] ?? 0).toLocaleString("en"),
    `${((rates[at] ?? 0) / (rates[0] ?? 1)).toFixed(2)} ×`,
  ]);
  const title = `Reading ${texts.length} files, median of ${rounds} rounds`;
  return formatTable(title, ["reader", "files/s", `of ${contenders[0]?.name}`], rows);
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
