import { claudeAgents } from "./claude-agents.mjs";
import { claudePlugin } from "./claude-plugin.mjs";
import { codex } from "./codex.mjs";
import { gemini } from "./gemini.mjs";
import { opencode } from "./opencode.mjs";
import { qwen } from "./qwen.mjs";
import { sdkTypes } from "./sdk-types.mjs";

/** @typedef {import("./install.mjs").Place & import("./cases.mjs").Cast} Court */
/** How many files were judged, and a sentence for each that is refused. */
/** @typedef {{ readonly judged: number, readonly faults: readonly string[] }} Judgement */
/**
 * @typedef {object} Judge
 * @property {readonly string[]} packages
 * @property {(exported: import("./cases.mjs").Exported) => import("./cases.mjs").Exported} spoil makes a file one that the judge must refuse
 * @property {(court: Court) => Judgement | Promise<Judgement>} judge
 */

/**
 * Every judge by the word that chooses it.
 * @type {Readonly<Record<string, Judge>>}
 */
export const judges = {
  "sdk-types": sdkTypes,
  "claude-agents": claudeAgents,
  "claude-plugin": claudePlugin,
  opencode,
  gemini,
  codex,
  qwen,
};
