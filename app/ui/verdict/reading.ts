/** What is said alike of a project and a plugin. */
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
