import { buildForNode } from "./build.mjs";
import { readTexts } from "./texts.mjs";
import { formatTable, median } from "./table.mjs";

const rounds = 15;

/** Files a second of each way to read them, all in one run, after rounds that warm up the compiler. */
export async function parseTable() {
  /** @type {typeof import("./parse.ts")} */
  const { contenders, isReadable } = await import(await buildForNode("app/bench/parse.ts"));
  const { texts: found, isReal } = await readTexts();
  const texts = isReal ? found : Array.from({ length: 20 }, () => found).flat();
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

/** Milliseconds to read all texts. */
function timeOf(/** @type {(text: string) => unknown} */ read, /** @type {readonly string[]} */ texts) {
  const started = performance.now();
  for (const text of texts) read(text);
  return performance.now() - started;
}
