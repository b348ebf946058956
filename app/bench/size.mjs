import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { formatTable } from "./table.mjs";

/** Scripts, styles and preloads of a page, and a script's static imports: all that loads before anything is done. */
const links = {
  ".html": /<(?:script|link)\b[^>]*?(?:src|href)="(\.\/[^"]+\.(?:js|css))"/g,
  ".js": /(?:\bimport|\bfrom)\s*"(\.{1,2}\/[^"]+\.js)"/g,
  ".css": /@import\s*"(\.{1,2}\/[^"]+)"/g,
};

/**
 * The bytes of the first load of a build, each file as it is and compressed alone, then what loads later if at all.
 * @param {string} folder
 */
export function sizeTable(folder) {
  const first = firstLoad(folder);
  const assets = readdirSync(join(folder, "assets")).map(name => `assets/${name}`);
  const later = assets.filter(name => /\.(js|css)$/.test(name) && !first.includes(name));
  const sizes = (/** @type {readonly string[]} */ names) => names.map(name => sizeOf(folder, name));
  return formatTable(
    "First load, bytes",
    ["file", "as is", "gzip", "brotli"],
    [
      ...sizes(first),
      total("first load", sizes(first)),
      ...sizes(later).map(([name, ...bytes]) => [`later: ${name}`, ...bytes]),
    ],
  );
}

function firstLoad(/** @type {string} */ folder) {
  const found = ["index.html"];
  // The list grows while it is walked.
  for (const name of found) {
    const text = readFileSync(join(folder, name), "utf8");
    const pattern = Object.entries(links).find(([extension]) => name.endsWith(extension))?.[1] ?? /$^/g;
    const targets = [...text.matchAll(pattern)].map(([, path = ""]) => posix.join(posix.dirname(name), path));
    found.push(...new Set(targets.filter(target => !found.includes(target))));
  }
  return found;
}

/** @returns {[string, number, number, number]} */
function sizeOf(/** @type {string} */ folder, /** @type {string} */ name) {
  const bytes = readFileSync(join(folder, name));
  return [name, bytes.length, gzipSync(bytes, { level: 9 }).length, brotliCompressSync(bytes).length];
}

function total(/** @type {string} */ label, /** @type {readonly [string, number, number, number][]} */ rows) {
  const sum = (/** @type {1 | 2 | 3} */ column) => rows.reduce((bytes, row) => bytes + row[column], 0);
  return [label, sum(1), sum(2), sum(3)];
}
