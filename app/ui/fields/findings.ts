import type { AgentFile, Finding, Range, RuleCode } from "../../core/index.ts";

const holds =
  ({ from }: Range) =>
  ({ range }: { readonly range: Range }): boolean =>
    range.from <= from && from <= range.to;

/** Findings about fields that are not there, and the field that they are about. */
const missing: Readonly<Partial<Record<RuleCode, string>>> = {
  "no-name": "name",
  "no-description": "description",
};

/** What there is to say about a key's lines, or that it is missing; a key that stands twice is judged at both places. */
export function findingsAt(agent: AgentFile, key: string, findings: readonly Finding[]): readonly Finding[] {
  const fields = agent.fields.filter(field => field.key === key);
  return findings.filter(
    finding => missing[finding.code] === key || (isInFront(agent, finding) && fields.some(holds(finding))),
  );
}

/** What there is to say about the front matter as a whole: what no key's lines show. */
export function findingsBeside(agent: AgentFile, findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(
    finding =>
      isInFront(agent, finding) && missing[finding.code] === undefined && !agent.fields.some(holds(finding)),
  );
}

const isInFront = ({ frontmatter, body }: AgentFile, { from }: Range): boolean =>
  frontmatter === undefined || from < body.from;

/** The names of a list that a finding is about. */
export function namesIn(agent: AgentFile, findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(findings.map(({ from, to }) => agent.text.slice(from, to).trim()));
}
