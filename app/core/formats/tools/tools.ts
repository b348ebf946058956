import type { Tool } from "./tool.ts";
import { codex } from "./codex.ts";
import { copilot } from "./copilot.ts";
import { cursor } from "./cursor.ts";
import { exporterOf } from "./exporter.ts";
import { factory } from "./factory.ts";
import { gemini } from "./gemini.ts";
import { kiro } from "./kiro.ts";
import { opencode } from "./opencode.ts";
import { qwen } from "./qwen.ts";

/**
 * Every tool whose files are read, in the order in which files without a telling path are tried: Qwen Code before
 * Gemini CLI, which shares most of its names for tools.
 */
export const otherTools: readonly Tool[] = [opencode, copilot, cursor, qwen, gemini, codex, factory, kiro];

/** The way to each of them, in the order of lists. */
export const toolExporters = {
  opencode: exporterOf(opencode),
  copilot: exporterOf(copilot),
  cursor: exporterOf(cursor),
  gemini: exporterOf(gemini),
  codex: exporterOf(codex),
  factory: exporterOf(factory),
  qwen: exporterOf(qwen),
  kiro: exporterOf(kiro),
} as const;
