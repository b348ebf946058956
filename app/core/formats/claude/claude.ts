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
  plugin,
  "agents-json": agentsJson,
  "sdk-typescript": sdkTypeScript,
  "sdk-python": sdkPython,
} as const satisfies Readonly<Record<string, Exporter>>;

/** Commands that put the file where Claude Code looks for it. */
export const installExporters = {
  "bash-project": bashProject,
  "bash-user": bashUser,
  "powershell-project": powerShellProject,
  "powershell-user": powerShellUser,
} as const satisfies Readonly<Record<string, Exporter>>;
