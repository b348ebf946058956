import { join } from "node:path";
import { run } from "./program.mjs";

export const claudePackages = ["@anthropic-ai/claude-code"];

/** The program that finds the one for this system; what npm links to waits for a script that was not run. */
export const programOf = (/** @type {string} */ folder) =>
  join(folder, "node_modules/@anthropic-ai/claude-code/cli-wrapper.cjs");

/**
 * Starts Claude Code for one question that it can't send, since nobody is logged in, and gives what it says: names of
 * the agents that it has by then, or why it does not start.
 * @param {import("./judges.mjs").Court} court
 * @param {readonly string[]} words
 * @returns {{ readonly agents?: readonly string[], readonly complaint: string }}
 */
export function startClaude({ folder, work }, words) {
  const flags = ["-p", "x", "--output-format", "stream-json", "--verbose"];
  const options = {
    cwd: work,
    home: join(work, "home"),
    env: { DISABLE_AUTOUPDATER: "1", CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: "1" },
  };
  const { stdout, stderr } = run("node", [programOf(folder), ...words, ...flags], options);
  const first = stdout.split("\n").find(line => line.startsWith('{"type":"system","subtype":"init"'));
  return {
    ...(first !== undefined && { agents: JSON.parse(first).agents }),
    complaint: `${stdout}\n${stderr}`.slice(0, 4000),
  };
}
