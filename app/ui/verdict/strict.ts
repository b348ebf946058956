import { fieldOf, strictVerdict, type AgentFile, type StrictVerdict } from "../../core/index.ts";
import { causes } from "./causes.ts";
import type { ScopeVerdict } from "./verdict.ts";

type Words = Pick<ScopeVerdict, "tone" | "title" | "text">;

const words: Readonly<Record<StrictVerdict["kind"], (agent: AgentFile) => Words>> = {
  valid: () => ({ tone: "good", title: "Accepts", text: "The fields are valid YAML." }),
  incomplete: agent => ({
    tone: "warn",
    title: "Accepts",
    text: `The fields are valid YAML, but without a ${missing(agent)}.`,
  }),
  refused: agent => ({ tone: "bad", title: "Refuses", text: refusal(agent) }),
  "no-agent": () => ({ tone: "bad", title: "No agent", text: "They find no fields in the file." }),
};

/** What YAML libraries, and the tools that use them, make of a file. */
export function strictReaders(agent: AgentFile): ScopeVerdict {
  const { kind } = strictVerdict(agent);
  const name = kind === "refused" ? undefined : textAt(agent, "name");
  return { scope: "strict", ...words[kind](agent), ...(name !== undefined && { name }) };
}

function textAt(agent: AgentFile, key: string): string | undefined {
  const value = fieldOf(agent, key)?.value;
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}

const missing = (agent: AgentFile): string =>
  ["name", "description"].filter(key => textAt(agent, key) === undefined).join(" and a ");

function refusal({ text, problems }: AgentFile): string {
  const [problem] = problems;
  if (problem === undefined) return "The fields are not valid YAML.";
  return `Line ${text.slice(0, problem.from).split("\n").length}: ${causes[problem.code]}`;
}
