import type { EditorState, Text } from "@codemirror/state";
import { descriptionOf, parseAgent, parseExamples, type AgentFile, type Description } from "../core/index.ts";

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

/** The agent's description read as prose and conversations; offsets are those of the description's value. */
export const conversationsOf: (state: EditorState) => Description = (() => {
  const known = new WeakMap<AgentFile, Description>();
  return (state: EditorState) => {
    const agent = agentOf(state);
    const found = known.get(agent) ?? parseExamples(descriptionOf(agent));
    known.set(agent, found);
    return found;
  };
})();
