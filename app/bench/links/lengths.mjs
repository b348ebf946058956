import { formatTable } from "../table.mjs";

/**
 * What links of all the texts take in all, by each codec, and how many of ours open as the text that they were made of.
 * @param {typeof import("./codecs.ts")} module
 * @param {readonly string[]} texts
 */
export async function lengthTable({ codecs, decodeShare }, texts) {
  const totals = codecs.map(() => 0);
  let back = 0;
  for (const text of texts) {
    const links = [];
    for (const { encode } of codecs) links.push(await encode(text));
    for (const [at, link] of links.entries()) totals[at] = (totals[at] ?? 0) + link.length;
    // The last codec is a2.
    const opened = await decodeShare(links.at(-1) ?? "");
    if (opened.ok && opened.value === text) back++;
  }
  const totalOf = (/** @type {string} */ start) =>
    totals[codecs.findIndex(({ name }) => name.startsWith(start))] ?? NaN;
  const bases = [totalOf("mermaid"), totalOf("lz-string")];
  const rows = codecs.map(({ name }, at) => {
    const total = totals[at] ?? NaN;
    return [name, total.toLocaleString("en"), ...bases.map(base => `${(total / base).toFixed(3)} ×`)];
  });
  return [
    formatTable(
      `Links of all ${texts.length} files`,
      ["codec", "characters", "mermaid.live's", "lz-string's"],
      rows,
    ),
    `${back} of ${texts.length} a2 links opened as the same text.`,
  ].join("\n");
}
