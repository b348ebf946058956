import { repairAgent, type AgentFile, type Finding } from "../../core/index.ts";
import { lookOf, severities, type Look } from "./severities.ts";

/** How many findings of each kind there are, the weightiest first; kinds without any are left out. */
export function countFindings(
  findings: readonly Finding[],
): readonly { readonly severity: Look; readonly count: number }[] {
  return (Object.keys(severities) as Look[])
    .map(severity => ({ severity, count: findings.filter(finding => lookOf(finding) === severity).length }))
    .filter(({ count }) => count > 0);
}

const weights: ReadonlyMap<Look, number> = new Map(
  (Object.keys(severities) as Look[]).map((look, weight) => [look, weight]),
);

/** The findings with the weightiest first, those of one weight in the order of their places. */
export function byWeight(findings: readonly Finding[]): readonly Finding[] {
  const weightOf = (finding: Finding): number => weights.get(lookOf(finding)) ?? 0;
  return findings.toSorted((a, b) => weightOf(a) - weightOf(b) || a.from - b.from);
}

/** Whether a repair would change anything. */
export const isRepairable = (agent: AgentFile): boolean => repairAgent(agent).length > 0;

/** Whether "Fix all" would do anything. */
export const isFixable = (findings: readonly Finding[]): boolean =>
  findings.some(({ fixes: [fix] }) => fix !== undefined && !fix.isChoice);

const moves: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowDown: (index, count) => Math.min(index + 1, count - 1),
  ArrowUp: index => Math.max(index - 1, 0),
  Home: () => 0,
  End: (_index, count) => count - 1,
};

/** The entry that a key moves to from entry `index` of `count`; undefined for a key that does not move. */
export function entryFor(key: string, index: number, count: number): number | undefined {
  return Object.hasOwn(moves, key) && count > 0 ? moves[key]?.(index, count) : undefined;
}
