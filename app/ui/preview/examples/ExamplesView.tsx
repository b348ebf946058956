import { useMemo } from "react";
import { addExample, descriptionOf, editDescription } from "../../../core/index.ts";
import { agentOf, conversationsOf, type App } from "../../../state/index.ts";
import { useAgent, useApp, useAppState } from "../../useApp.ts";
import { Conversation } from "./Conversation.tsx";
import { scenesOf, type Scene } from "./scenes.ts";
import "./examples.css";

const notes = {
  untagged: "These turns stand outside of <example> tags, so they are part of the description’s text.",
  open: "This example is never closed: </example> is missing.",
  empty: "Nothing is said in this example yet.",
};

/** The description's examples as conversations. */
export function ExamplesView() {
  const agent = useAgent();
  const description = useAppState(state => conversationsOf(state.shown));
  const scenes = useMemo(() => scenesOf(descriptionOf(agent), description), [agent, description]);
  if (scenes.every(({ kind }) => kind === "prose")) return <NoExamples />;
  const firstUntagged = scenes.findIndex(({ kind }) => kind === "untagged");
  return (
    <div className="preview-examples">
      {scenes.map((scene, index) => (
        <SceneView
          key={index}
          scene={scene}
          note={index === firstUntagged ? notes.untagged : noteOf(scene)}
        />
      ))}
    </div>
  );
}

function SceneView({ scene, note }: { readonly scene: Scene; readonly note: string | undefined }) {
  if (scene.kind === "prose") return <p className="preview-prose">{scene.text}</p>;
  if (scene.kind === "untagged") return <Conversation lines={scene.lines} note={note} />;
  return <Conversation block={scene.block} lines={scene.lines} note={note} />;
}

/** What is odd about an example, in a sentence. */
function noteOf(scene: Scene): string | undefined {
  if (scene.kind !== "example") return undefined;
  if (!scene.isClosed) return notes.open;
  return scene.lines.length === 0 ? notes.empty : undefined;
}

function NoExamples() {
  const app = useApp();
  return (
    <div className="preview-empty">
      <h3>No examples yet</h3>
      <p>
        Claude decides by the description alone when to call this agent. An example shows it such a moment as
        a short conversation: the situation, what the user says, and how the assistant hands over.
      </p>
      <button type="button" className="button" onClick={() => writeFirst(app)}>
        Write the first example
      </button>
    </div>
  );
}

/** Adds an example and asks for its first text box. */
function writeFirst(app: App): void {
  const agent = agentOf(app.store.getState().shown);
  app.edit(editDescription(agent, addExample(descriptionOf(agent))));
  const block = conversationsOf(app.store.getState().shown).blocks.length - 1;
  if (block >= 0) app.reveal({ view: "example", block, part: { kind: "context" } });
}
