import type { AgentFile } from "../document/agent.ts";

/** What of an agent a target does not carry as it is. */
export interface Loss {
  /** The front matter's key, or `body` for the prompt. */
  readonly key: string;
  /** lost: nothing of it is in the result. changed: something else stands for it, or only a part. */
  readonly kind: "lost" | "changed";
  /** One sentence for people: what becomes of it and why, with the names of both sides. */
  readonly message: string;
}

/** A file to be saved or a text to be copied, and what it does not take along. */
export interface Exported {
  readonly fileName: string;
  /** Where it belongs, from the project's root, with `/`: `.opencode/agents/reviewer.md`. */
  readonly path: string;
  readonly mediaType: string;
  readonly text: string;
  /** What is saved where that is no text, such as an archive; `text` then shows what is in it. */
  readonly bytes?: Uint8Array;
  /** Every key of the agent that is not named here comes back as it was when the result is opened again. */
  readonly losses: readonly Loss[];
}

/** One way to take an agent elsewhere. */
export interface Exporter {
  /** As lists name it: `OpenCode`. */
  readonly label: string;
  /** One sentence: what the result is and what to do with it. */
  readonly hint: string;
  /** The file itself is in the result, to the byte: what readers refuse of it they refuse there as well. */
  readonly holdsFile?: true;
  readonly export: (agent: AgentFile) => Exported;
}
