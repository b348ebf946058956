import type { Exporter } from "../exported.ts";
import { agentsJson } from "./agentsJson.ts";
import { bashProject, bashUser, powerShellProject, powerShellUser } from "./install.ts";
import { markdown } from "./markdown.ts";
import { plugin } from "./plugin.ts";
import { sdkPython } from "./sdkPython.ts";
import { sdkTypeScript } from "./sdkTypeScript.ts";

/** The ways that stay within Claude Code's world. */
export const claudeExporters = {
  md: markdown,
  "agents-json": agentsJson,
  "bash-project": bashProject,
  "bash-user": bashUser,
  "powershell-project": powerShellProject,
  "powershell-user": powerShellUser,
  plugin,
  "sdk-typescript": sdkTypeScript,
  "sdk-python": sdkPython,
} as const satisfies Readonly<Record<string, Exporter>>;
