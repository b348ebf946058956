import type { AgentFile, Problem, Range } from "../../core/index.ts";

const holds =
  ({ from }: Problem) =>
  ({ range }: { readonly range: Range }): boolean =>
    range.from <= from && from <= range.to;

/** What is wrong with a key's lines, a sentence each; a key that stands twice has the faults of both places. */
export function problemsOf(agent: AgentFile, key: string): readonly string[] {
  const fields = agent.fields.filter(field => field.key === key);
  const problems = agent.problems.filter(problem => fields.some(holds(problem)));
  return [...new Set(problems.map(({ message }) => message))];
}

/** What is wrong with the front matter as a whole: the faults that no key's lines show. */
export function fileProblems(agent: AgentFile): readonly Problem[] {
  return agent.problems.filter(problem => !agent.fields.some(holds(problem)));
}
