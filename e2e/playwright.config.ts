import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";
import { findBrowser, flags } from "./browser.mjs";
import { freePort } from "./support/port.ts";

/** Workers read this file again and must come to the same port. */
const port = (process.env["E2E_PORT"] ??= String(await freePort()));
const executablePath = findBrowser();

/**
 * The production build under a sub-path, as static hosts serve it: tests open `./`, never `/`. A build must be there
 * (`npm run test:e2e` makes one).
 */
const base = "/hosted/subagent-editor/";

export default defineConfig({
  testDir: ".",
  testMatch: "**/*.spec.ts",
  outputDir: "../test-results",
  fullyParallel: true,
  forbidOnly: Boolean(process.env["CI"]),
  retries: 0,
  workers: 2,
  reporter: "list",
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: `http://127.0.0.1:${port}${base}`,
    launchOptions: { args: flags, ...(executablePath === undefined ? {} : { executablePath }) },
    permissions: ["clipboard-read", "clipboard-write"],
    screenshot: "only-on-failure",
    trace: "retain-on-failure",
  },
  projects: [{ name: "desktop", use: { viewport: { width: 1440, height: 900 } } }],
  webServer: {
    command: `npm run --silent preview -- --base ${base} --port ${port} --strictPort`,
    cwd: fileURLToPath(new URL("..", import.meta.url)),
    url: `http://127.0.0.1:${port}${base}`,
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
