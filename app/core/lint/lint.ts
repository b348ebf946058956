import type { AgentFile } from "../document/agent.ts";
import type { Whereabouts } from "../verdict/load.ts";
import type { Range } from "../text/range.ts";
import type { Fix } from "./fix.ts";
import type { Report, Rule, Severity } from "./rule.ts";
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
  for (const rule of rules) for (const report of rule.check(subject)) findings.push(findingOf(rule, report));
  return findings.length < 2 ? findings : findings.sort((a, b) => a.from - b.from);
}

const noFixes: readonly Fix[] = [];

const findingOf = (rule: Rule<RuleCode>, { from, to, message, severity, fixes }: Report): Finding => ({
  code: rule.code,
  severity: severity ?? rule.severity,
  message,
  from,
  to,
  fixes: fixes ?? noFixes,
});
