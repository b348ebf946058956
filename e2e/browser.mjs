import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";

/** The tests' Chromium stays silent on the network and runs as root and without a graphics card as well. */
export const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const names = ["chromium", "google-chrome-stable", "google-chrome", "chromium-browser", "chrome.exe"];
const applications = [
  "Chromium.app/Contents/MacOS/Chromium",
  "Google Chrome.app/Contents/MacOS/Google Chrome",
];

/**
 * The path of a Chromium that starts: the one that E2E_BROWSER names, Playwright's own, or the system's; undefined
 * when there is none.
 */
export function findBrowser() {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const candidates = [
    process.env["E2E_BROWSER"] ?? "",
    chromium.executablePath(),
    ...names.flatMap(name => folders.map(folder => join(folder, name))),
    ...applications.map(path => join("/Applications", path)),
  ];
  return candidates.find(path => path !== "" && starts(path));
}

/** Some systems have a stub in place of the browser, and a download can lack libraries: only a version counts. */
function starts(/** @type {string} */ path) {
  if (!existsSync(path)) return false;
  if (process.platform === "win32") return true;
  return spawnSync(path, ["--version"], { stdio: "ignore", timeout: 30_000 }).status === 0;
}

const isRoot = process.getuid?.() === 0;
/** Installing libraries asks for a password unless this is root or a CI machine. */
const withDependencies = isRoot || process.env["CI"] ? ["--with-deps"] : [];
const playwright = fileURLToPath(import.meta.resolve("@playwright/test/cli"));

/** Ways to get a browser, tried in order until one is found. */
const installs = [
  { command: process.execPath, args: [playwright, "install", ...withDependencies, "chromium"], minutes: 3 },
  ...(isRoot
    ? [
        { command: "apt-get", args: ["update"], minutes: 1 },
        { command: "apt-get", args: ["install", "-y", "--no-install-recommends", "chromium"], minutes: 3 },
      ]
    : []),
];

/**
 * The path of a Chromium, installed first where none is found; costs nothing where one is. Throws when there is no
 * way to get one.
 */
export function ensureBrowser() {
  const found = findBrowser() ?? install();
  if (found !== undefined) return found;
  throw new Error("There is no Chromium here. Install one, or name it in the variable E2E_BROWSER.");
}

function install() {
  for (const { command, args, minutes } of installs) {
    console.log(`No Chromium yet: ${command} ${args.join(" ")}`);
    spawnSync(command, args, {
      stdio: ["ignore", "inherit", "inherit"],
      timeout: minutes * 60_000,
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
    const found = findBrowser();
    if (found !== undefined) return found;
  }
  return undefined;
}
