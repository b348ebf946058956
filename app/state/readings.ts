import type { EditorState, Text } from "@codemirror/state";
import { descriptionOf, parseAgent, parseExamples, type AgentFile, type Description } from "../core/index.ts";
import { fileText, isPlain, lineEndsIn, type LineEnds } from "./lineEnds.ts";

/** Computes a value once for each document; a document never changes, so neither does what is derived from it. */
function perDocument<T>(compute: (doc: Text) => T): (state: EditorState) => T {
  const known = new WeakMap<Text, { readonly value: T }>();
  return ({ doc }) => {
    const found = known.get(doc);
    if (found) return found.value;
    const value = compute(doc);
    known.set(doc, { value });
    return value;
  };
}

/** The document read as an agent file. Offsets are those of the document: one `\n` a line end, no byte order mark. */
export const agentOf: (state: EditorState) => AgentFile = perDocument(doc => parseAgent(doc.toString()));

/**
 * The file as it would be saved, read as an agent: what becomes of it depends on its line ends too. Offsets are those
 * of the file's text.
 */
export const fileAgentOf: (state: EditorState) => AgentFile = (() => {
  const known = new WeakMap<Text, { readonly lineEnds: LineEnds; readonly agent: AgentFile }>();
  return (state: EditorState) => {
    const lineEnds = lineEndsIn(state);
    if (isPlain(lineEnds)) return agentOf(state);
    const found = known.get(state.doc);
    if (found?.lineEnds === lineEnds) return found.agent;
    const agent = parseAgent(fileText(state));
    known.set(state.doc, { lineEnds, agent });
    return agent;
  };
})();

/**
 * The agent, the same object for as long as nothing but its body changes: its fields, their offsets and the problems
 * are those of the document, its body and text may be older. What shows fields need not render again for each key in
 * the prompt.
 */
export const frontOf: (state: EditorState) => AgentFile = (() => {
  let last: AgentFile | undefined;
  const steady = new WeakMap<AgentFile, AgentFile>();
  return (state: EditorState) => {
    const agent = agentOf(state);
    const known = steady.get(agent) ?? (last && hasSameFront(last, agent) ? last : agent);
    steady.set(agent, known);
    last = known;
    return known;
  };
})();

function hasSameFront(a: AgentFile, b: AgentFile): boolean {
  if (a.frontmatter === undefined || b.frontmatter === undefined || a.body.from !== b.body.from) return false;
  return a.text.slice(0, a.body.from) === b.text.slice(0, b.body.from);
}

/** The agent's description read as prose and conversations; offsets are those of the description's value. */
export const conversationsOf: (state: EditorState) => Description = (() => {
  const known = new WeakMap<AgentFile, Description>();
  return (state: EditorState) => {
    const agent = frontOf(state);
    const found = known.get(agent) ?? parseExamples(descriptionOf(agent));
    known.set(agent, found);
    return found;
  };
})();
