import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ensureBrowser } from "../e2e/browser.mjs";

/**
 * Runs every check in the order of what it costs, stops at the first that fails, and closes with one line of counts.
 * A check without tests of its own counts when it fails, as one failure.
 */
const root = fileURLToPath(new URL("..", import.meta.url));
const results = fileURLToPath(new URL("../.cache/test/", import.meta.url));
const unit = `${results}unit.json`;
const e2e = `${results}e2e.json`;

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */
/** @typedef {{ script: string, before?: () => unknown, args?: string[], env?: Record<string, string>, count?: () => Counts }} Step */

/** @type {readonly Step[]} */
const steps = [
  { script: "typecheck" },
  { script: "lint" },
  { script: "format:check" },
  {
    script: "test:unit",
    args: ["--reporter=default", "--reporter=json", `--outputFile.json=${unit}`],
    count: countUnit,
  },
  {
    script: "test:e2e",
    before: ensureBrowser,
    args: ["--reporter=list,json"],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: e2e },
    count: countE2e,
  },
];

/** @returns {Counts} */
function countUnit() {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = readJson(unit);
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
}

/** @returns {Counts} */
function countE2e() {
  const { expected, unexpected, flaky, skipped } = readJson(e2e).stats;
  return { passed: expected, failed: unexpected + flaky, skipped };
}

function readJson(/** @type {string} */ path) {
  return JSON.parse(readFileSync(path, "utf8"));
}

/** What a step's tests came to; a step that failed without a failed test to show for it counts as one failure. */
function run(/** @type {Step} */ step) {
  console.log(`\n=== npm run ${step.script}`);
  const started = performance.now();
  const ok = succeeds(step);
  console.log(`=== ${step.script}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
  const counts = counted(step.count);
  return ok || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

function succeeds(/** @type {Step} */ { script, before, args = [], env = {} }) {
  try {
    before?.();
  } catch (error) {
    console.log(String(error));
    return false;
  }
  const { status } = spawnSync("npm", ["run", "--silent", script, "--", ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
  });
  return status === 0;
}

/** The counts of a step; none when it ended before it could write them. */
function counted(/** @type {Step["count"]} */ count) {
  try {
    if (count) return count();
  } catch {
    console.log("The tests ended without a report.");
  }
  return { passed: 0, failed: 0, skipped: 0 };
}

/** @returns {Counts} */
function runAll() {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const [done, step] of steps.entries()) {
    const { passed, failed, skipped } = run(step);
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
    const left = steps.slice(done + 1);
    if (failed > 0 && left.length > 0) console.log(`Not run: ${left.map(({ script }) => script).join(", ")}`);
    if (failed > 0) break;
  }
  return total;
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const { passed, failed, skipped } = runAll();
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exitCode = failed > 0 ? 1 : 0;
