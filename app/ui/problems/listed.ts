import { repairAgent, type AgentFile, type ProblemCode, type Range } from "../../core/index.ts";

export type Severity = "error" | "warning" | "note";

/** A problem as the list shows it. */
export interface ListedProblem extends Range {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly message: string;
  /** Counted from 1. */
  readonly line: number;
}

/** The problems of a file in the order of its lines. A file with nothing in it yet has none. */
export function listedProblems({ text, problems }: AgentFile): readonly ListedProblem[] {
  if (isBlank(text)) return [];
  return problems
    .map(({ code, message, from, to }) => ({
      code,
      severity: "error" as const,
      message,
      from,
      to,
      line: lineOf(text, from),
    }))
    .toSorted((a, b) => a.from - b.from);
}

/** Whether nothing has been written yet. */
export const isBlank = (text: string): boolean => /^\s*$/.test(text);

/** Whether a repair would change anything. */
export const isRepairable = (agent: AgentFile): boolean => repairAgent(agent).length > 0;

/** The line that holds an offset, counted from 1. */
export function lineOf(text: string, at: number): number {
  let line = 1;
  for (let feed = text.indexOf("\n"); feed >= 0 && feed < at; feed = text.indexOf("\n", feed + 1)) line++;
  return line;
}

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
