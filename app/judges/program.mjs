import { spawnSync } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Runs a program with a home folder of its own and nothing of this one's environment, and gives all that it says. It
 * speaks into files, since some programs end before a pipe has taken all of it.
 * @param {string} program
 * @param {readonly string[]} words
 * @param {{ readonly cwd: string, readonly home: string, readonly env?: Readonly<Record<string, string>> }} options
 */
export function run(program, words, { cwd, home, env = {} }) {
  mkdirSync(join(home, "tmp"), { recursive: true });
  const files = ["stdout", "stderr"].map(name => join(home, name));
  const [out, err] = files.map(file => openSync(file, "w"));
  const { status } = spawnSync(program, words, {
    cwd,
    env: { PATH: process.env["PATH"], HOME: home, TMPDIR: join(home, "tmp"), NO_COLOR: "1", ...env },
    stdio: ["ignore", out, err],
    timeout: 300_000,
  });
  for (const descriptor of [out, err]) if (descriptor !== undefined) closeSync(descriptor);
  const [stdout = "", stderr = ""] = files.map(file => readFileSync(file, "utf8"));
  return { status, stdout, stderr };
}
