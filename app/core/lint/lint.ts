import type { AgentFile } from "../document/agent.ts";
import type { Whereabouts } from "../verdict/load.ts";
import type { Range } from "../text/range.ts";
import type { Fix } from "./fix.ts";
import type { Severity } from "./rule.ts";
import { rules, type RuleCode } from "./rules/index.ts";
import { Subject } from "./subject.ts";

/** What a rule has to say about a stretch of the file. */
export interface Finding extends Range {
  readonly code: RuleCode;
  readonly severity: Severity;
  /** What will happen, in words for people. */
  readonly message: string;
  /** The best one first; none where nothing is certain. */
  readonly fixes: readonly Fix[];
}

/**
 * What there is to say about a file, in the order of its places. Nothing about a file in which nothing stands yet.
 * Offsets are UTF-16 code units of the agent's text. Never throws.
 */
export function lintAgent(agent: AgentFile, whereabouts: Whereabouts = {}): Finding[] {
  if (agent.text.trim() === "") return [];
  const subject = new Subject(agent, whereabouts);
  const findings: Finding[] = [];
  for (const { code, severity, check } of rules)
    for (const { from, to, message, fixes = [], severity: own = severity } of check(subject))
      findings.push({ code, severity: own, message, from, to, fixes });
  return findings.length < 2 ? findings : findings.sort((a, b) => a.from - b.from);
}
