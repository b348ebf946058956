import { chromium } from "@playwright/test";
import { ensureBrowser, flags } from "../../e2e/browser.mjs";
import { agentFile, openFile, serve } from "./keys.mjs";
import { formatTable, median } from "./table.mjs";

const sizes = [10_000, 100_000, 1_000_000];
const rounds = 20;

/**
 * How long after a key the list of findings is new, and the longest task on the way: a character that nobody sees is
 * typed into the prompt and taken away again, turn by turn.
 * @param {string} appFolder
 */
export async function findingsTable(appFolder) {
  const server = await serve(appFolder, "");
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: flags });
  const rows = [];
  for (const size of sizes) rows.push(await rowOf(browser, server.url, size));
  await browser.close();
  await server.close();
  const title = `From a key to new findings, milliseconds, ${rounds} keys`;
  return formatTable(title, ["file", "median", "longest", "longest task"], rows);
}

async function rowOf(
  /** @type {import("@playwright/test").Browser} */ browser,
  /** @type {string} */ url,
  /** @type {number} */ size,
) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(url);
  await openFile(page, agentFile(size));
  const times = [];
  for (let round = 0; round < rounds; round++) {
    const watched = await page.evaluateHandle(watchFindings);
    if (round % 2 === 0) await page.keyboard.insertText("\u200b");
    else await page.keyboard.press("Backspace");
    times.push(await watched.evaluate(({ result }) => result));
    await page.waitForTimeout(300);
  }
  await page.close();
  const delays = times.map(({ delay }) => delay);
  const whole = [median(delays), Math.max(...delays), Math.max(...times.map(({ task }) => task))];
  return [`${size / 1000} KB`, ...whole.map(value => value.toFixed(0))];
}

/**
 * In the page, from now on: the time from the next input to the next change in the list of findings, and the longest
 * task that the browser calls long (more than 50 ms), 0 without one.
 * @returns {{ result: Promise<{ delay: number, task: number }> }} An object, so that the caller is not kept waiting.
 */
function watchFindings() {
  let started = 0;
  let task = 0;
  const tasks = new PerformanceObserver(list => {
    for (const { duration } of list.getEntries()) task = Math.max(task, duration);
  });
  tasks.observe({ type: "longtask" });
  const begin = () => (started ||= performance.now());
  for (const type of ["keydown", "beforeinput", "input"])
    addEventListener(type, begin, { capture: true, once: true });
  const result = new Promise(resolve => {
    const changes = new MutationObserver(() => {
      if (started === 0) return;
      const delay = performance.now() - started;
      changes.disconnect();
      setTimeout(() => {
        tasks.disconnect();
        resolve({ delay, task });
      }, 100);
    });
    const problems = document.querySelector('[aria-label="Problems"]');
    if (problems) changes.observe(problems, { childList: true, subtree: true, characterData: true });
  });
  return { result };
}
