import { Language, LanguageSupport } from "@codemirror/language";
import { headingFolding } from "./fold.ts";
import { highlighting } from "./highlight.ts";
import { agentParser, markdownData } from "./parser.ts";

/** The language of agent files: the whole file is the document, front matter included. */
export const markdownLanguage = new Language(markdownData, agentParser, [], "markdown");

/** The language with what belongs to it: folding by heading, and classes for its highlighting. */
export function markdown(): LanguageSupport {
  return new LanguageSupport(markdownLanguage, [headingFolding, highlighting]);
}
