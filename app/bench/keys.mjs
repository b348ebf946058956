import { chromium } from "@playwright/test";
import { build, preview } from "vite";
import { ensureBrowser, flags } from "../../e2e/browser.mjs";
import { formatTable, median } from "./table.mjs";

const sizes = [10_000, 100_000, 1_000_000];
const rounds = 4;
const keys = 30;

/** @typedef {import("@playwright/test").Page} Page */
/** @typedef {{ name: string, ph: string, tid: number, ts: number, dur?: number, args: { data?: { type?: string } } }} TraceEvent */
/** @typedef {{ toPaint: number, inAll: number }} KeyTime Milliseconds of work in the page's main thread. */

/**
 * How long a key in the prompt keeps the main thread busy, in the built app and in CodeMirror alone with the same
 * language, turn by turn in one browser.
 * @param {string} appFolder
 */
export async function keyTable(appFolder) {
  const bareFolder = ".cache/bench/bare";
  await build({
    logLevel: "warn",
    build: { outDir: bareFolder, rolldownOptions: { input: "app/bench/bare.html" } },
  });
  const servers = await Promise.all([serve(bareFolder, "app/bench/bare.html"), serve(appFolder, "")]);
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: flags });
  const rows = [];
  for (const size of sizes) rows.push(rowOf(size, await measure(browser, servers, size)));
  await browser.close();
  await Promise.all(servers.map(({ close }) => close()));
  const title = `A key in the prompt, milliseconds of the main thread, median of ${rounds * keys} keys`;
  return formatTable(
    title,
    ["file", "bare", "app", "ratio", "bare, to paint", "app, to paint", "ratio"],
    rows,
  );
}

/** Serves a built folder. */
export async function serve(/** @type {string} */ outDir, /** @type {string} */ path) {
  const server = await preview({
    logLevel: "warn",
    build: { outDir },
    preview: { host: "127.0.0.1", port: 4390 },
  });
  return { url: (server.resolvedUrls?.local[0] ?? "") + path, close: () => server.close() };
}

/** The times of all rounds for each page: `[bare, app]`. */
async function measure(
  /** @type {import("@playwright/test").Browser} */ browser,
  /** @type {readonly { url: string }[]} */ servers,
  /** @type {number} */ size,
) {
  const times = servers.map(() => /** @type {KeyTime[]} */ ([]));
  for (let round = 0; round < rounds; round++) {
    for (const [at, { url }] of servers.entries())
      times[at]?.push(...(await measurePage(browser, url, size)));
  }
  return times;
}

async function measurePage(
  /** @type {import("@playwright/test").Browser} */ browser,
  /** @type {string} */ url,
  /** @type {number} */ size,
) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(url);
  await openFile(page, agentFile(size));
  await page.keyboard.type("warm up ", { delay: 60 });
  await browser.startTracing(page, {
    categories: ["devtools.timeline", "disabled-by-default-devtools.timeline"],
  });
  await page.keyboard.type("and so on ".repeat(keys / 10), { delay: 60 });
  await page.waitForTimeout(500);
  const trace = JSON.parse((await browser.stopTracing()).toString());
  await page.close();
  return keyTimes(trace.traceEvents);
}

/** Pastes the file into the page and puts the cursor behind the third line of the prompt. */
export async function openFile(/** @type {Page} */ page, /** @type {string} */ text) {
  const prompt = page.getByRole("textbox", { name: "System prompt" });
  await prompt.waitFor();
  await page.evaluate(pasteFile, text);
  await prompt.getByText(marker).click();
  await page.keyboard.press("End");
  await page.waitForTimeout(1_500);
}

/** In the page. */
function pasteFile(/** @type {string} */ text) {
  const clipboardData = new DataTransfer();
  clipboardData.items.add(new File([text], "bench.md", { type: "text/markdown" }));
  document.body.dispatchEvent(
    new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
  );
}

const marker = "The line to type in.";

/** An agent file of about so many characters: headings, lists, code and prose in short paragraphs. */
export function agentFile(/** @type {number} */ size) {
  const head =
    "---\nname: bench\ndescription: Use this agent to see how long a key takes.\nmodel: sonnet\n---\n\n";
  const section = (/** @type {number} */ n) =>
    `## Step ${n}\n\nRead the **plan** first, then look at \`src/part-${n}.ts\` and what [the guide](https://example.org/${n}) says about it.\n\n- Keep what works as it is.\n- Write down what does not, with a line number.\n\n\`\`\`sh\nnpm run check -- part-${n}\n\`\`\`\n\n`;
  let text = `${head}# What to do\n\n${marker}\n\n`;
  for (let n = 1; text.length < size; n++) text += section(n);
  return text;
}

/**
 * The main thread's work for each key: all tasks from the one with its keydown to the one with the next, and those of
 * them up to the first paint. The last key counts too, with what follows it.
 * @param {readonly TraceEvent[]} events
 * @returns {KeyTime[]}
 */
function keyTimes(events) {
  const downs = events.filter(({ name, args }) => name === "EventDispatch" && args.data?.type === "keydown");
  const main = downs[0]?.tid;
  const tasks = events
    .filter(({ name, tid }) => name === "RunTask" && tid === main)
    .sort((a, b) => a.ts - b.ts);
  const paints = events.filter(({ name, tid }) => name === "Paint" && tid === main).map(({ ts }) => ts);
  const starts = downs.map(down => tasks.findLastIndex(task => task.ts <= down.ts)).sort((a, b) => a - b);
  return starts.map((start, at) => {
    const own = tasks.slice(start, starts[at + 1]);
    const painted = own.findIndex(task =>
      paints.some(ts => ts >= task.ts && ts <= task.ts + (task.dur ?? 0)),
    );
    return { toPaint: busy(own.slice(0, painted + 1)), inAll: busy(own) };
  });
}

function busy(/** @type {readonly TraceEvent[]} */ tasks) {
  return tasks.reduce((sum, { dur = 0 }) => sum + dur / 1000, 0);
}

function rowOf(
  /** @type {number} */ size,
  /** @type {readonly (readonly KeyTime[])[]} */ [bare = [], app = []],
) {
  const cells = (/** @type {keyof KeyTime} */ kind) => {
    const [alone, whole] = [bare, app].map(times => median(times.map(time => time[kind])));
    return [
      alone?.toFixed(2) ?? "",
      whole?.toFixed(2) ?? "",
      `${((whole ?? 0) / (alone ?? 1)).toFixed(2)} ×`,
    ];
  };
  return [`${size / 1000} KB`, ...cells("inAll"), ...cells("toPaint")];
}
