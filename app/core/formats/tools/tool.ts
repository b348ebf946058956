import type { FieldMap, FieldValue } from "../../document/agent.ts";
import type { AgentData } from "../agentData.ts";

/** Values by key, some of which may be missing. */
export type Values = Readonly<Record<string, FieldValue | undefined>>;

/** An agent as another tool's file holds it. */
export interface Foreign extends AgentData {
  /** The file's name without folder and ending: for some tools the agent's name. */
  readonly stem: string;
}

/** What became of one key on its way to the other side. */
export interface Outcome {
  /** The tool's label. */
  readonly tool: string;
  readonly key: string;
  /** Undefined for a key that is missing and that the other side needs. */
  readonly value: FieldValue | undefined;
  /** What stands on the other side. */
  readonly there: FieldMap;
  /** What the other side's values would come back as. */
  readonly back: FieldValue | undefined;
}

/** Keys of an agent and the keys of a tool that stand for them. */
export interface Row {
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
  /** The tool's values for an agent's: nothing that the tool would refuse. */
  readonly to: (agent: AgentData) => Values;
  /** The agent's values for a tool's: nothing that Claude Code would not take. */
  readonly from: (foreign: Foreign) => Values;
  /** Whether two values of one key mean the same; equality of data where it is left out. */
  readonly same?: (a: FieldValue, b: FieldValue) => boolean;
  /** Why a key of the agent does not come over as it is. */
  readonly say?: (outcome: Outcome) => string;
  /** The tool's keys stand for the agent's only roughly, even where they come back. */
  readonly isRough?: true;
}

/** How a tool writes its files. */
export interface Syntax {
  readonly mediaType: string;
  readonly write: (fields: FieldMap, body: string) => string;
  /** Undefined for a text that is not of this syntax. Never throws. */
  readonly read: (text: string) => AgentData | undefined;
}

/** Another tool with agents of its own. */
export interface Tool {
  readonly label: string;
  readonly hint: string;
  /** The project's folder for agents, with `/` at its end. */
  readonly folder: string;
  readonly ending: string;
  /** Folders and endings that tell such a file. */
  readonly path: RegExp;
  readonly syntax: Syntax;
  readonly rows: readonly Row[];
  /** What every agent of the tool says. */
  readonly fixed?: FieldMap;
  /** The prompt as the tool can take it. */
  readonly fit?: (body: string, fields: FieldMap) => string;
  /** Why the prompt is another one then. */
  readonly sayBody?: string;
  /** Why keys do not come over; what is not listed is said in general words. */
  readonly lacks?: Readonly<Record<string, string>>;
  /** What happens to a key that nobody knows, as the end of a sentence. */
  readonly unknown?: string;
  /** A file as its tool's newest version would have it: without defaults, old keys as new ones. */
  readonly tidy?: (foreign: Foreign) => Foreign;
  /** Whether a file of the tool's syntax can be of no other tool, Claude Code included. */
  readonly marks: (file: AgentData) => boolean;
}
