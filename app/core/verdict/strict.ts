import { fieldOf, type AgentFile } from "../document/agent.ts";

/** What strict YAML readers make of a file. */
export interface StrictVerdict {
  readonly kind: "valid" | "refused" | "incomplete" | "no-agent";
  /** The verdict in words for people. */
  readonly message: string;
}

/** Tells whether every YAML reader accepts the file, and whether the two fields that an agent needs are there. */
export function strictVerdict(agent: AgentFile): StrictVerdict {
  const [problem] = agent.problems;
  if (agent.frontmatter === undefined)
    return {
      kind: "no-agent",
      message: agent.text.trim() === "" ? "Nothing here yet" : "Not an agent file yet: it has no fields",
    };
  if (problem)
    return {
      kind: "refused",
      message: `Broken: strict readers refuse it at line ${lineOf(agent.text, problem.from)}`,
    };
  const missing = ["name", "description"].filter(key => isBlank(agent, key));
  if (missing.length > 0)
    return { kind: "incomplete", message: `Not complete: ${missing.join(" and ")} missing` };
  return { kind: "valid", message: "Valid: every YAML reader accepts it" };
}

function isBlank(agent: AgentFile, key: string): boolean {
  const value = fieldOf(agent, key)?.value;
  return typeof value !== "string" || value.trim() === "";
}

const lineOf = (text: string, at: number): number => text.slice(0, at).split("\n").length;
