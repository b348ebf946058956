/** Who reads a file: YAML libraries and other tools; Claude Code in a project's or user's folder; Claude Code in a plugin. */
export type Reader = "strict" | "project" | "plugin";

/** How well a file fares: as written · not quite as written, or by luck · not at all, or with all fields lost. */
export type Tone = "good" | "warn" | "bad";

/** What becomes of a file in one place, in words for people. */
export interface ScopeVerdict {
  readonly scope: Reader;
  readonly tone: Tone;
  /** The verdict in a word or three: “Loads by luck”. */
  readonly title: string;
  /** Why, in a sentence or two. */
  readonly text: string;
  /** What the agent is called there; absent where there is none. */
  readonly name?: string;
}
