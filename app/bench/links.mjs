import { buildForNode } from "./build.mjs";
import { lengthTable } from "./links/lengths.mjs";
import { loadTable } from "./links/load.mjs";
import { timeTable } from "./links/times.mjs";
import { readTexts } from "./texts.mjs";

/** How long links get beside those of others, how long they take, and what has to be loaded for them. */
export async function linksTable() {
  /** @type {typeof import("./links/codecs.ts")} */
  const module = await import(await buildForNode("app/bench/links/codecs.ts"));
  const { texts } = await readTexts();
  return [await lengthTable(module, texts), await timeTable(texts), await loadTable()].join("\n\n");
}
