import { spawnSync } from "node:child_process";
import { chromium } from "@playwright/test";
import { build, preview } from "vite";
import { ensureBrowser, flags } from "../../../e2e/browser.mjs";
import { buildForNode } from "../build.mjs";
import { formatTable, median } from "../table.mjs";

const [threads, rounds] = [5, 15];
/** About the middle of what people share. */
const typicalSize = 7_138;

/** @typedef {import("./measure.ts").Times} Times */

/**
 * How long links of a file of typical size take, in processes and in a browser's workers that begin anew.
 * @param {readonly string[]} texts
 */
export async function timeTable(texts) {
  const distance = (/** @type {string} */ text) => Math.abs(Buffer.byteLength(text) - typicalSize);
  const text = texts.toSorted((a, b) => distance(a) - distance(b))[0] ?? "";
  const title = `Links (a2) of a file of ${Buffer.byteLength(text).toLocaleString("en")} bytes, milliseconds, medians`;
  return formatTable(
    title,
    ["where", "first link, with priming", "encode", "decode"],
    [rowOf("Node", await timesInNode(text)), rowOf("Chromium, in a worker", await timesInBrowser(text))],
  );
}

function rowOf(/** @type {string} */ where, /** @type {readonly Times[]} */ times) {
  const firsts = times.map(({ first }) => first);
  const encode = times.flatMap(time => time.encode);
  const decode = times.flatMap(time => time.decode);
  return [where, ...[firsts, encode, decode].map(all => median(all).toFixed(1))];
}

async function timesInNode(/** @type {string} */ text) {
  const module = JSON.stringify(await buildForNode("app/bench/links/measure.ts"));
  const script = `const { measure } = await import(${module});
    const { text } = JSON.parse((await import("node:fs")).readFileSync(0, "utf8"));
    console.log(JSON.stringify(await measure(text, ${rounds})));`;
  return Array.from({ length: threads }, () => {
    const { stdout } = spawnSync(process.execPath, ["--input-type=module", "--eval", script], {
      input: JSON.stringify({ text }),
      encoding: "utf8",
    });
    return /** @type {Times} */ (JSON.parse(stdout));
  });
}

async function timesInBrowser(/** @type {string} */ text) {
  const server = await serveWorker();
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: flags });
  const page = await browser.newPage();
  // Any file of the server will do for a page.
  await page.goto(`${server.url}worker.js`);
  const times = [];
  for (let thread = 0; thread < threads; thread++)
    times.push(await page.evaluate(timesInWorker, { text, rounds }));
  await browser.close();
  await server.close();
  return times;
}

/** Serves the worker without the app's headers, which forbid scripts that the app did not name. */
async function serveWorker() {
  const outDir = ".cache/bench/worker";
  await build({
    logLevel: "warn",
    build: {
      outDir,
      copyPublicDir: false,
      rolldownOptions: { input: "app/bench/links/worker.ts", output: { entryFileNames: "worker.js" } },
    },
  });
  const server = await preview({
    configFile: false,
    logLevel: "warn",
    build: { outDir },
    preview: { host: "127.0.0.1", port: 4390 },
  });
  return { url: server.resolvedUrls?.local[0] ?? "", close: () => server.close() };
}

/**
 * In the page.
 * @param {{ text: string, rounds: number }} work
 * @returns {Promise<Times>}
 */
function timesInWorker(work) {
  const worker = new Worker("/worker.js", { type: "module" });
  worker.postMessage(work);
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => {
      worker.terminate();
      resolve(data);
    };
    worker.onerror = ({ message }) => reject(new Error(message));
  });
}
