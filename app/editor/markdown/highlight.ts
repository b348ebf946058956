import { syntaxHighlighting } from "@codemirror/language";
import type { Extension } from "@codemirror/state";
import { type Highlighter, tagHighlighter, tags } from "@lezer/highlight";

/**
 * The class of each kind of text in the editor. Colours are not set here: `ui/markdown/markdown.css` gives each class
 * a colour from a custom property of nearly the same name (`tok-heading`: `--syntax-heading`).
 */
export const highlighter: Highlighter = tagHighlighter([
  ...([1, 2, 3, 4, 5, 6] as const).map(level => ({
    tag: tags[`heading${level}`],
    class: `tok-heading tok-heading${level}`,
  })),
  { tag: tags.heading, class: "tok-heading" },
  { tag: tags.strong, class: "tok-strong" },
  { tag: tags.emphasis, class: "tok-emphasis" },
  { tag: tags.strikethrough, class: "tok-strikethrough" },
  { tag: tags.quote, class: "tok-quote" },
  { tag: tags.monospace, class: "tok-code" },
  { tag: tags.link, class: "tok-link" },
  { tag: tags.url, class: "tok-url" },
  { tag: tags.labelName, class: "tok-label" },
  { tag: tags.string, class: "tok-string" },
  { tag: tags.propertyName, class: "tok-key" },
  { tag: tags.tagName, class: "tok-tag" },
  { tag: tags.typeName, class: "tok-type" },
  { tag: tags.comment, class: "tok-comment" },
  { tag: [tags.escape, tags.character, tags.atom], class: "tok-escape" },
  { tag: [tags.meta, tags.contentSeparator], class: "tok-meta" },
  { tag: [tags.processingInstruction, tags.punctuation], class: "tok-mark" },
]);

/** Marks the text of the editor with the classes of `highlighter`. */
export const highlighting: Extension = syntaxHighlighting(highlighter);
