import { client } from "../../core/index.ts";

/** The lines, each further in by so many columns. */
export const indented = (lines: readonly string[], by: number): readonly string[] =>
  lines.map(line => " ".repeat(by) + line);

/** The lines as an entry of a list: the first line behind a dash, the others below it. */
export const asEntry = ([first = "", ...rest]: readonly string[]): readonly string[] => [
  `- ${first}`,
  ...indented(rest, 2),
];

/** A map of this type with what it can't do without. */
export const ofType = (type: string, needed: readonly string[]): readonly string[] => [
  `type: ${type}`,
  ...needed.map(key => `${key}: \${${key}}`),
];

/** The least entry of the inner list. */
export const command = asEntry(ofType("command", client.hookTypes.command));
const hooks = ["hooks:", ...indented(command, 2)];
const matched = ["matcher: ${Bash}", ...hooks];

/** The events whose entries can be limited to some tools by a matcher. */
const hasMatcher = (event: string): boolean => /ToolUse|^Permission/.test(event);
/** What one entry of an event holds. */
export const entryOf = (event: string): readonly string[] => (hasMatcher(event) ? matched : hooks);

/** A server with a command of its own, as the one map in its entry. */
export const server = [
  "${name}:",
  ...indented(["type: stdio", "command: ${command}", "args: [${arguments}]"], 4),
];
