import { readFileSync } from "node:fs";
import { join } from "node:path";
import { hasShared, sharedFolder } from "./shared.ts";

/** A real agent file with what independent YAML readers make of it. */
export interface CorpusFile {
  readonly path: string;
  readonly text: string;
  /** Whether strict YAML readers accept the front matter. */
  readonly strict: boolean;
  /** Top-level keys in file order. */
  readonly keys: readonly string[];
  /** Top-level scalars as text; numbers and booleans as written, null as "". Only for strict files. */
  readonly strings?: Readonly<Record<string, string>>;
  /** How many `<example>` blocks the description holds. */
  readonly exampleBlocks: number;
}

/** All files of the corpus; empty where there is none. */
export function readCorpus(): readonly CorpusFile[] {
  if (!hasShared()) return [];
  const lines = readFileSync(join(sharedFolder, "corpus/expected.jsonl"), "utf8").trim().split("\n");
  return lines.map(line => {
    const expected = JSON.parse(line) as Omit<CorpusFile, "text">;
    return { ...expected, text: readFileSync(join(sharedFolder, "corpus/files", expected.path), "utf8") };
  });
}
