import { background } from "./background.ts";
import { color } from "./color.ts";
import { effort } from "./effort.ts";
import { hooksEntry } from "./hooks-entry.ts";
import { hooksEvent } from "./hooks-event.ts";
import { initialPrompt } from "./initial-prompt.ts";
import { isolation } from "./isolation.ts";
import { maxTurns } from "./max-turns.ts";
import { mcpServerEntry } from "./mcp-server-entry.ts";
import { mcpServersShape } from "./mcp-servers-shape.ts";
import { memory } from "./memory.ts";
import { model } from "./model.ts";
import { nameBuiltIn } from "./name-built-in.ts";
import { nameFile } from "./name-file.ts";
import { nameStyle } from "./name-style.ts";
import { nearMissKey } from "./near-miss-key.ts";
import { omitClaudeMd } from "./omit-claude-md.ts";
import { permissionMode } from "./permission-mode.ts";
import { skillsShape } from "./skills-shape.ts";

export const fieldRules = [
  permissionMode,
  maxTurns,
  memory,
  background,
  effort,
  isolation,
  color,
  model,
  skillsShape,
  initialPrompt,
  mcpServersShape,
  mcpServerEntry,
  hooksEvent,
  hooksEntry,
  omitClaudeMd,
  nearMissKey,
  nameStyle,
  nameBuiltIn,
  nameFile,
] as const;
