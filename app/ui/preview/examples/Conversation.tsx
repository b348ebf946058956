import { fieldOf, sourceRange } from "../../../core/index.ts";
import { agentOf, type Place } from "../../../state/index.ts";
import { useApp, useAppState } from "../../useApp.ts";
import { ExampleLine } from "./ExampleLine.tsx";
import { isPart } from "./isPart.ts";
import type { Line } from "./scenes.ts";

interface ConversationProps {
  /** Which example it is, counted from 0; absent for turns without tags, which are part of the description's text. */
  readonly block?: number;
  readonly lines: readonly Line[];
  /** What is odd about it, in a sentence. */
  readonly note?: string | undefined;
}

/** Turns in the order in which they are spoken, with what frames them. */
export function Conversation({ block, lines, note }: ConversationProps) {
  const app = useApp();
  const current = useAppState(state => state.focus?.place);
  const edit = (line: Line): void => app.reveal(placeOf(line));
  const placeOf = ({ part, from, to }: Line): Place => {
    if (block === undefined) return { view: "field", key: "description" };
    if (part !== undefined) return { view: "example", block, part };
    const field = fieldOf(agentOf(app.store.getState().shown), "description");
    const at = field && sourceRange(field, { from, to }).from;
    return at === undefined ? { view: "field", key: "description" } : { view: "text", at };
  };
  const isCurrent = ({ part }: Line): boolean =>
    block !== undefined && part !== undefined && isPart(current, block, part);
  return (
    <article
      className="preview-conversation"
      aria-label={block === undefined ? "Turns without tags" : `Conversation ${block + 1}`}
    >
      <h3 className="preview-heading">{block === undefined ? "Without tags" : `Example ${block + 1}`}</h3>
      {lines.map((line, index) => (
        <ExampleLine key={index} line={line} isCurrent={isCurrent(line)} onEdit={() => edit(line)} />
      ))}
      {note !== undefined && <p className="preview-note">{note}</p>}
    </article>
  );
}
