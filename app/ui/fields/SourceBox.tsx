import { setField } from "../../core/index.ts";
import { setSource, sourceText, tidySource } from "../../core/edits/source.ts";
import { TextBox } from "../controls/TextBox.tsx";
import { useAgent } from "../useApp.ts";
import { useTryEdit } from "./useEdit.ts";

export interface SourceBoxProps {
  readonly id: string;
  readonly describedBy?: string;
  readonly fieldKey: string;
  /** Whether the key goes away with the last of its text, instead of staying with nothing behind it. */
  readonly goesWhenEmpty?: boolean;
}

/** A key's value as YAML. What does not parse stays in the box and out of the file. */
export function SourceBox({ id, describedBy, fieldKey, goesWhenEmpty = false }: SourceBoxProps) {
  const tryEdit = useTryEdit();
  const source = sourceText(useAgent(), fieldKey);
  const write = (text: string): string | undefined =>
    tryEdit(agent =>
      text === "" && goesWhenEmpty
        ? { ok: true, value: setField(agent, fieldKey, undefined) }
        : setSource(agent, fieldKey, text),
    );
  return (
    <TextBox
      id={id}
      describedBy={describedBy}
      kind="code"
      isMultiline
      placeholder="YAML"
      value={source}
      tidy={tidySource}
      onWrite={write}
    />
  );
}
