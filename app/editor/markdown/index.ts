export { highlighter, highlighting } from "./highlight.ts";
export { markdown, markdownLanguage } from "./language.ts";
export { limits } from "./limits.ts";
export { agentParser } from "./parser.ts";
