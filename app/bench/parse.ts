import { createRequire } from "node:module";
import { resolve } from "node:path";
import type matterAsItComes from "gray-matter";
import * as core from "../core/index.ts";

/** From the project's root, since the bundle of this file lies elsewhere. */
const require = createRequire(resolve("package.json"));
const matter = require("gray-matter") as typeof matterAsItComes;

interface Contender {
  readonly name: string;
  readonly read: (text: string) => unknown;
}

/** The ways to read a file, the common one first: the others are compared with it. */
export const contenders: readonly Contender[] = [
  { name: "gray-matter as it comes", read: attempt(text => matter(text, {})) },
  { name: "line scan", read: scanLines },
  { name: "parseAgent", read: core.parseAgent },
  { name: "parseAgent and lintAgent", read: text => core.lintAgent(core.parseAgent(text)) },
  { name: "readStrict", read: core.readStrict },
];

/** gray-matter throws on what is not valid YAML; that is its answer for such a file. */
function attempt(read: Contender["read"]): Contender["read"] {
  return text => {
    try {
      return read(text);
    } catch (error) {
      return error;
    }
  };
}

/** The least that anything could do: where the fences are and which line begins with which key. */
function scanLines(text: string): readonly string[] {
  const keys: string[] = [];
  for (const line of text.slice(4, text.indexOf("\n---", 3)).split("\n")) {
    const key = /^([\w-]+):/.exec(line)?.[1];
    if (key !== undefined) keys.push(key);
  }
  return keys;
}

/** Whether gray-matter as it comes can read a file. */
export function isReadable(text: string): boolean {
  try {
    matter(text, {});
    return true;
  } catch {
    return false;
  }
}
