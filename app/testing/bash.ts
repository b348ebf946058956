import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A command and the files to look at afterwards, from its folder. */
export interface Run {
  readonly command: string;
  /** Files that are there before, by their paths. */
  readonly before?: Readonly<Record<string, string>>;
  readonly reads: readonly string[];
}

/** Whether there is a bash to judge commands. */
export const hasBash = (): boolean => spawnSync("bash", ["-c", "exit 0"]).status === 0;

/**
 * Runs each command in an empty folder of its own, which is its home as well, all in one bash. The bytes of the files
 * that are asked for; undefined for one that is not there.
 */
export function runInBash(runs: readonly Run[]): readonly (readonly (Uint8Array | undefined)[])[] {
  const root = mkdtempSync(join(tmpdir(), "agents-"));
  try {
    const folders = runs.map((_, at) => join(root, String(at)));
    for (const [at, { before = {} }] of runs.entries()) prepare(folders[at] ?? root, before);
    const script = runs
      .map(({ command }, at) => `cd '${root}/${at}'; HOME='${root}/${at}'\n${command}`)
      .join("\n");
    writeFileSync(join(root, "script"), script);
    const { status, stderr } = spawnSync("bash", [join(root, "script")], { encoding: "utf8" });
    if (status !== 0 || stderr !== "") throw new Error(`bash: ${status ?? "ended"} ${stderr.slice(0, 400)}`);
    return runs.map(({ reads }, at) => reads.map(path => bytesOf(join(folders[at] ?? root, path))));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function prepare(folder: string, before: Readonly<Record<string, string>>): void {
  mkdirSync(folder);
  for (const [path, text] of Object.entries(before)) {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function bytesOf(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
