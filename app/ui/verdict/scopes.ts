import type { AgentFile, Whereabouts } from "../../core/index.ts";
import { pluginVerdict } from "./plugin.ts";
import { projectVerdict } from "./project.ts";
import { strictReaders } from "./strict.ts";
import type { ScopeVerdict } from "./verdict.ts";
import { named } from "./whereabouts.ts";

/** What strict YAML readers, a project and a plugin make of a file, in this order. Never throws; any text has verdicts. */
export function scopeVerdicts(agent: AgentFile, whereabouts: Whereabouts = {}): readonly ScopeVerdict[] {
  const known = named(whereabouts);
  return [strictReaders(agent), projectVerdict(agent, known), pluginVerdict(agent, known)];
}
