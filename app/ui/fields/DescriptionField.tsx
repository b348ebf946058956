import { useId, useState } from "react";
import { descriptionOf, editDescription, estimateTokens, replaceTail, showBreaks } from "../../core/index.ts";
import { conversationsOf } from "../../state/index.ts";
import { TextBox } from "../controls/TextBox.tsx";
import { useAgent, useAppState } from "../useApp.ts";
import { FieldFrame, type FieldProps } from "./FieldFrame.tsx";
import { setLead } from "./lead.ts";
import { useEdit } from "./useEdit.ts";
import { shownValue } from "./values.ts";

/** The description's text before its examples. */
export function DescriptionField({ known }: FieldProps) {
  const edit = useEdit();
  const agent = useAgent();
  const description = descriptionOf(agent);
  const { text, isText } = shownValue(agent, known.key);
  const lead = useAppState(state => conversationsOf(state.shown).lead);
  return (
    <FieldFrame
      known={known}
      info={description === "" ? "When Claude should hand work to this agent." : tokenNote(description)}
    >
      {ids => (
        <TextBox
          id={ids.control}
          describedBy={ids.notes}
          kind="prose"
          isMultiline
          placeholder="Use this agent when …"
          value={isText ? showBreaks(lead).trim() : text}
          onWrite={next => edit(current => setLead(current, next))}
        />
      )}
    </FieldFrame>
  );
}

/** The text after the last example. Its box stays while it has the focus, so that it can be emptied and filled again. */
export function TailField() {
  const edit = useEdit();
  const id = useId();
  const [hasFocus, setFocus] = useState(false);
  const tail = useAppState(state => showBreaks(conversationsOf(state.shown).tail).trim());
  if (tail === "" && !hasFocus) return null;
  return (
    <div className="fields-field" onFocus={() => setFocus(true)} onBlur={() => setFocus(false)}>
      <label className="fields-label" htmlFor={id}>
        Text after the examples
      </label>
      <TextBox
        id={id}
        kind="prose"
        isMultiline
        value={tail}
        onWrite={text => edit(agent => editDescription(agent, replaceTail(descriptionOf(agent), text)))}
      />
    </div>
  );
}

const tokenNote = (text: string): string =>
  `About ${estimateTokens(text).toLocaleString("en")} tokens, as an estimate.`;
