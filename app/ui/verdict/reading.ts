import type { AgentFile, Load } from "../../core/index.ts";

/** Whether Claude Code ends the fields before their closing line: the first --- does, in the middle of a value too. */
export const isCutOff = ({ text, frontmatter, body }: AgentFile, load: Load): boolean =>
  frontmatter !== undefined && load.loads && text.slice(body.from, body.to).trim() !== load.body;

export const cutOff = {
  tone: "warn",
  title: "Loads cut off",
  text: "The first --- ends the fields, even inside a value. What follows it becomes prompt.",
} as const;

export const luck = {
  tone: "warn",
  title: "Loads by luck",
  text: "Not valid YAML: Claude Code loads it on a second try, with quotes put in. With CRLF line ends that fails.",
} as const;
