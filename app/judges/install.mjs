import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** Where a judge sits: its packages, and an empty folder to lay files out in. */
/** @typedef {{ readonly folder: string, readonly work: string, readonly versions: readonly string[] }} Place */

/**
 * Installs a judge's packages, as they are now, without running their scripts; undefined where that fails. What was
 * installed before is used again, so that a deleted `.cache/judges` brings the newest.
 * @param {string} name
 * @param {readonly string[]} packages
 * @returns {Place | undefined}
 */
export function install(name, packages) {
  const folder = resolve(".cache/judges", name);
  const work = emptyFolder(folder);
  if (!packages.every(one => existsSync(join(folder, "node_modules", one)))) {
    writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
    // Without the word, npm settles for an old version that says it suits this Node.
    const latest = packages.map(one => `${one}@latest`);
    const flags = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
    const { status } = spawnSync("npm", ["install", ...flags, ...latest], {
      cwd: folder,
      stdio: "inherit",
    });
    if (status !== 0) return undefined;
  }
  return {
    folder,
    work,
    versions: packages.map(one => `${one} ${versionOf(join(folder, "node_modules", one))}`),
  };
}

const versionOf = (/** @type {string} */ folder) =>
  JSON.parse(readFileSync(join(folder, "package.json"), "utf8")).version;

/**
 * A folder inside another with nothing in it.
 * @param {string} folder
 */
export function emptyFolder(folder) {
  const work = join(folder, "work");
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  return work;
}

/**
 * The first program that is there, of those that a package brings for different systems.
 * @param {string} folder
 * @param {RegExp} packages
 * @param {string} path
 */
export function nativeProgram(folder, packages, path) {
  const names = readdirSync(join(folder, "node_modules")).filter(name => packages.test(name));
  return names.map(name => join(folder, "node_modules", name, path)).find(existsSync) ?? path;
}
