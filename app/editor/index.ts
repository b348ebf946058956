/** The editor: CodeMirror extensions and views over the shared state. */
export { documentExtensions, viewNames } from "./extensions.ts";
export { showFindings } from "./findings.ts";
export { showOffset, showView } from "./showView.ts";
export { shownFrom, viewOf, type View } from "./view.ts";
export * from "./markdown/index.ts";
