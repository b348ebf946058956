import { encodeShare } from "../../core/share/share.ts";
import { starters } from "../../core/starters/starters.ts";
import { fixtures } from "../fixtures.ts";
import { encodeA1 } from "../links.ts";

/** A link as it was sent, and what it opens as. */
export interface Original {
  readonly payload: string;
  readonly text: string;
  readonly fileName?: string;
}

/** Short ones above all, so that much can be tried in a minute; the last is beyond what a2 mixes. */
const texts: readonly string[] = [
  "x",
  "\ufeff",
  "\r\n\r\n",
  "name: x",
  "---\nname: x\n---\n",
  "審查 🔍 prüfen\0\u2028",
  "#%25.-_~",
  "a".repeat(300),
  "- Rule: say why.\n".repeat(5000),
  ...fixtures.map(({ text }) => text),
  ...starters.map(({ text }) => text),
];
const fileNames: readonly string[] = ["x", "reviewer.md", "prüfer (1).md", "n".repeat(255)];

/** Links of every version, some with a file's name. */
export async function writeOriginals(): Promise<readonly Original[]> {
  const a1 = texts.map(text => ({ text, payload: encodeA1(text) }));
  const a2 = await Promise.all(texts.map(async text => ({ text, payload: await encodeShare(text) })));
  return [...a1, ...a2, ...(await Promise.all(texts.flatMap(writeNamed)))];
}

/** A link with a name for every second text. */
function writeNamed(text: string, at: number): readonly Promise<Original>[] {
  const fileName = fileNames[at % (2 * fileNames.length)];
  if (fileName === undefined) return [];
  return [encodeShare(text, fileName).then(payload => ({ text, fileName, payload }))];
}
