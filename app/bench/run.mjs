import { build } from "vite";
import { findingsTable } from "./findings.mjs";
import { keyTable } from "./keys.mjs";
import { linksTable } from "./links.mjs";
import { parseTable } from "./parse.mjs";
import { sizeTable } from "./size.mjs";

/**
 * `npm run bench`: what the first load weighs, how fast files are read, how long a key takes, when its
 * findings are new, and what links take. Words after `--` choose among `size`, `parse`, `keys`, `findings` and `links`.
 * Everything is built into `.cache/bench`.
 */
const folder = ".cache/bench/app";
const tables = {
  size: () => sizeTable(folder),
  parse: parseTable,
  keys: () => keyTable(folder),
  findings: () => findingsTable(folder),
  links: linksTable,
};
/** The tables that need no build of the whole app. */
const apart = ["parse", "links"];

const names = process.argv.slice(2);
const chosen = Object.entries(tables).filter(([name]) => names.length === 0 || names.includes(name));

if (chosen.some(([name]) => !apart.includes(name)))
  await build({ logLevel: "warn", build: { outDir: folder } });
for (const [, table] of chosen) console.log(`\n${await table()}`);
