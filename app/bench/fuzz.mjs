import { Worker } from "node:worker_threads";
import { buildForNode } from "./build.mjs";
import { createReport } from "./fuzz-report.mjs";

/**
 * `npm run fuzz -- 100000 1`: tries so many damaged, cut and made-up links, the same ones for the same seed, and fails
 * when one crashes, hangs, takes too long, passes the limits, or opens as another text without saying so.
 */
const [count = 100_000, seed = 1] = process.argv.slice(2).map(Number);
const [longestAllowed, hangsAfter] = [2_000, 30_000];

const report = createReport();
let current = "";
const worker = new Worker(new URL(await buildForNode("app/bench/fuzz.ts")), { workerData: { count, seed } });
const watchdog = setTimeout(() => giveUp("It hangs."), hangsAfter);

/** @typedef {import("./fuzz-report.mjs").Run} Run */

worker.on("message", (/** @type {Run | { trying: string }} */ message) => {
  watchdog.refresh();
  if ("trying" in message) current = message.trying;
  else take(message);
});
worker.on("error", error => giveUp(`It crashes: ${error.message}`));
worker.on("exit", () => {
  clearTimeout(watchdog);
  if (report.tried < count)
    report.complain("The run ends with it.", { kind: "the last one", payload: current });
  console.log(report.format(`seed ${seed}`));
  process.exitCode = report.isClean ? 0 : 1;
});

function take(/** @type {Run} */ run) {
  report.take(run);
  if (run.milliseconds > longestAllowed) report.complain("It takes too long.", run);
  if (report.tried % 10_000 === 0) console.log(`${report.tried.toLocaleString("en")} tried`);
}

function giveUp(/** @type {string} */ complaint) {
  report.complain(complaint, { kind: "the last one", payload: current });
  void worker.terminate();
}
